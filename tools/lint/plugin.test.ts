import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lints one file as if it lay in the repository, with the repository's own configuration, and returns our rules' names. */
function lint(path: string, code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-lint-'))
  try {
    // Its comments stand on lines of their own.
    const text = readFileSync(join(root, '.oxlintrc.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')
    const config = JSON.parse(text) as object
    const plugin = join(root, 'tools/lint/plugin.mjs')
    const copy = { ...config, jsPlugins: [plugin], options: {}, $schema: undefined }
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(copy))
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), code)
    const program = join(root, 'node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [program, '--format', 'json', path], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
    return diagnostics.map((found) => found.code).filter((rule) => /^meanwhile|default-export/.test(rule))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const room = ['meanwhile(rooms)']

test.each([
  ['packages/domain/src/card/card.ts', `import { readFile } from 'node:fs'`],
  ['packages/domain/src/card/card.ts', `import { z } from 'zod'`],
  ['packages/messages/src/en.ts', `import { z } from 'zod/mini'`],
  ['apps/web/src/features/card/tile.tsx', `import { PartnerDialog } from '../partner/partner-dialog.tsx'`],
  ['apps/web/src/features/partner/partner-dialog.tsx', `import { Tile } from '../card/tile.tsx'`],
  ['apps/web/src/features/card/tile.tsx', `import { BoardPage } from '../../pages/board-page.tsx'`],
  ['apps/web/src/ui/button.tsx', `import { Card } from '@meanwhile/domain/card/card'`],
  ['apps/web/src/lib/format.ts', `import { useProject } from '../project/use-project.ts'`],
  ['apps/web/src/lib/trpc.ts', `import { appRouter } from '@meanwhile/server/src/router.ts'`],
  ['apps/web/src/lib/trpc.test.ts', `import { appRouter } from '../../../server/src/router.ts'`],
  ['apps/server/src/account/router.ts', `import pg from 'pg'`],
  ['apps/server/src/account/service.ts', `import { PrismaClient } from '../generated/prisma/client.ts'`],
  ['apps/server/src/account/router.ts', `import { findBoards } from '../board/data.ts'`],
  ['apps/server/src/account/data.ts', `import { TRPCError } from '@trpc/server'`],
  ['e2e/board.spec.ts', `import { app } from '../apps/server/src/app.ts'`],
])('%s may not hold: %s', (path, code) => {
  expect(lint(path, code)).toEqual(room)
})

test.each([
  ['packages/domain/src/card/card.ts', `import { z } from 'zod/mini'`],
  ['packages/domain/src/card/card.test.ts', `import fc from 'fast-check'`],
  ['apps/web/src/features/card/tile.tsx', `import { Button } from '../../ui/button.tsx'`],
  ['apps/web/src/features/list/list-view.tsx', `import { Tile } from '../card/tile.tsx'`],
  ['apps/web/src/pages/board-page.tsx', `import { Tile } from '../features/card/tile.tsx'`],
  ['apps/web/src/lib/trpc.ts', `import type { AppRouter } from '@meanwhile/server/src/router.ts'`],
  ['apps/server/src/account/data.ts', `import { PrismaClient } from '../generated/prisma/client.ts'`],
  ['apps/server/src/account/service.ts', `import type { Pool } from 'pg'`],
  ['apps/server/src/account/router.ts', `import { findPerson } from './data.ts'`],
])('%s may hold: %s', (path, code) => {
  expect(lint(path, code)).toEqual([])
})

test.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'crypto.randomUUID()', 'globalThis.crypto'])(
  'the domain has no %s',
  (code) => {
    expect(lint('packages/domain/src/card/card.ts', `export const made = ${code}`)).toEqual(['meanwhile(pure)'])
    expect(lint('apps/server/src/project/commit.ts', `export const made = ${code}`)).toEqual([])
  },
)

test('the domain may read a date that it was given', () => {
  expect(
    lint('packages/domain/src/text.ts', 'export const year = (day: string) => new Date(day).getUTCFullYear()'),
  ).toEqual([])
})

test('only config.ts reads the environment, and anybody may hand it on', () => {
  const reads = 'export const port = process.env.PORT'
  expect(lint('apps/server/src/app.ts', reads)).toEqual(['meanwhile(environment)'])
  expect(lint('apps/server/src/config.ts', reads)).toEqual([])
  expect(lint('apps/server/src/app.ts', 'export const env = { ...process.env, TZ: "UTC" }')).toEqual([])
})

test.each([
  '<p>Cards</p>',
  '<p>{"Cards"}</p>',
  '<p>{open ? "Open" : text}</p>',
  '<p>{`${count} cards`}</p>',
  '<button aria-label="Close" />',
  '<input placeholder={open ? "Name" : text} />',
  '<img alt="Līgatne" src={text} />',
])('[L2] %s is a raw text', (code) => {
  const component = `export const Part = ({ open, text, count }) => ${code}`
  expect(lint('apps/web/src/features/card/part.tsx', component)).toEqual(['meanwhile(no-raw-text)'])
})

test.each([
  '<p>{text}</p>',
  '<p>{t("card.title", { count })} · {count}</p>',
  '<img alt="" src="/logo.svg" className="logo" />',
  '<Part>{open && <Part title={t("close")} />}</Part>',
])('%s is not', (code) => {
  const component = `export const Other = ({ Part, open, text, count, t }) => ${code}`
  expect(lint('apps/web/src/features/card/part.tsx', component)).toEqual([])
})

test('a default export is refused', () => {
  expect(lint('apps/server/src/app.ts', 'export default 1')).toEqual(['import(no-default-export)'])
})
