import { readFileSync, writeFileSync } from 'node:fs'
import { REFUSALS } from '@meanwhile/domain/command'
import { MAX_COMMANDS_PER_DISPATCH, MAX_EVENTS_PER_CATCH_UP } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { expect, test } from 'vitest'
import { refreshed } from './protocol-page.ts'

const path = new URL('../../../docs/protocol.md', import.meta.url)

test('docs/protocol.md lists the commands, tables and roles as they are (UPDATE_DOCS=1 writes them)', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(path, refreshed(readFileSync(path, 'utf8')))
  const page = readFileSync(path, 'utf8')
  expect(page).toBe(refreshed(page))
})

test('docs/protocol.md explains every refusal and states the numbers that a client depends on', () => {
  const page = readFileSync(path, 'utf8')
  for (const code of REFUSALS) expect(page).toContain(`| \`${code}\` |`)
  expect(page).toContain(`Protocol ${PROTOCOL}`)
  expect(page).toContain(`at most ${MAX_COMMANDS_PER_DISPATCH} commands`)
  expect(page).toContain(`at most ${MAX_EVENTS_PER_CATCH_UP} events`)
})
