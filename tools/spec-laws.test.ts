import { expect, test } from 'vitest'
import { specProblems } from './spec-laws.ts'

const spec = '# Rules\n\n- **W1** One.\n- **W2** Two.\n'
const file = (text: string) => [{ path: 'a.test.ts', text }]

test('all rules cited, one by one or together', () => {
  expect(specProblems(spec, file(`test('[W1] x')\n// [W2]`))).toEqual([])
  expect(specProblems(spec, file(`test('[W1, W2] x')`))).toEqual([])
})

test('a rule without a test, a citation without a rule and a number used twice are found', () => {
  expect(specProblems(spec, file('[W1] [X9]'))).toEqual([
    'docs/SPEC.md: no test cites [W2].',
    'a.test.ts: cites [X9], which is not in docs/SPEC.md.',
  ])
  expect(specProblems(`${spec}- **W1** Again.\n`, file('[W1] [W2]'))).toEqual(['docs/SPEC.md: W1 stands there twice.'])
})
