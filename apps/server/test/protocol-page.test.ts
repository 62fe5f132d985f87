import { readFileSync, writeFileSync } from 'node:fs'
import { REFUSALS } from '@meanwhile/domain/command'
import {
  type ClientMessages,
  MAX_COMMANDS_PER_DISPATCH,
  MAX_EVENTS_PER_CATCH_UP,
  type ServerMessages,
} from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { expect, test } from 'vitest'
import { refreshed } from './protocol-page.ts'

/** Every message, or this does not compile. */
const MESSAGES: Record<keyof ServerMessages | keyof ClientMessages, true> = {
  rpc: true,
  'project.join': true,
  'project.leave': true,
  presence: true,
  'project.events': true,
  'project.presence': true,
  'project.head': true,
  'project.closed': true,
  'inbox.changed': true,
  'unread.changed': true,
  'unread.seen': true,
  'import.progress': true,
}

const path = new URL('../../../docs/protocol.md', import.meta.url)

test('docs/protocol.md lists the commands, tables and roles as they are (UPDATE_DOCS=1 writes them)', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(path, refreshed(readFileSync(path, 'utf8')))
  const page = readFileSync(path, 'utf8')
  expect(page).toBe(refreshed(page))
})

test('docs/protocol.md explains every refusal and socket message and states the numbers that a client depends on', () => {
  const page = readFileSync(path, 'utf8')
  for (const name of [...REFUSALS, ...Object.keys(MESSAGES)]) expect(page).toContain(`| \`${name}\` |`)
  const named = [...page.matchAll(/Protocol (\d+)|"protocol": ?(\d+)/g)].map(([, title, field]) =>
    Number(title ?? field),
  )
  expect(named.length).toBeGreaterThan(3)
  expect(new Set(named)).toEqual(new Set([PROTOCOL]))
  expect(page).toContain(`at most ${MAX_COMMANDS_PER_DISPATCH} commands`)
  expect(page).toContain(`at most ${MAX_EVENTS_PER_CATCH_UP} events`)
})
