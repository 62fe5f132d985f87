import { expect, test } from 'vitest'
import { structureProblems } from './structure-laws.ts'

const problems = (path: string, text = '') => structureProblems({ path, text })

test.each([
  'packages/domain/src/card/card.ts',
  'packages/domain/src/card/commands.ts',
  'packages/domain/src/card/copy-card.ts',
  'packages/domain/src/card/moving.test.ts',
  'packages/domain/src/replica.ts',
  'apps/server/src/invitation/router.ts',
  'apps/server/src/project/fanout.ts',
  'apps/server/src/session/token.ts',
  'apps/web/src/features/card/card-tile.module.css',
])('%s is a good place', (path) => {
  expect(problems(path)).toEqual([])
})

test.each([
  'packages/domain/src/card/deep/card.ts',
  'apps/server/src/invitation/mail/letter.ts',
  'apps/web/src/lib/utils.ts',
  'apps/web/src/lib/date-helpers.ts',
  'apps/web/src/common/button.tsx',
  'apps/web/src/ui/index.ts',
  'apps/web/src/ui/CardTile.tsx',
])('%s is not', (path) => {
  expect(problems(path)).toHaveLength(1)
})

test('a long file gives its reason', () => {
  const long = 'x\n'.repeat(401)
  expect(problems('apps/server/src/app.ts', long)).toHaveLength(1)
  expect(problems('apps/server/src/app.ts', `// long because: one table\n${long}`)).toEqual([])
  expect(problems('apps/server/src/app.ts', 'x\n'.repeat(400))).toEqual([])
})

// Joined here, because the check reads this file too.
const join = (...pieces: string[]) => pieces.join('')

test.each([
  join('// TO', 'DO: later'),
  join('test.sk', "ip('x', () => {})"),
  join('describe.on', "ly('x', () => {})"),
  join('test.describe.fix', "me('x', () => {})"),
  join('readFile("/ho', 'me/anna/board.json")'),
])('%s is refused', (line) => {
  expect(problems('e2e/board.spec.ts', line)).toHaveLength(1)
})

test.each(['const skipped = only(todos)', `fetch('https://example.org/home/anna')`])('%s is fine', (line) => {
  expect(problems('e2e/board.spec.ts', line)).toEqual([])
})
