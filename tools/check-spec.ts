// Every rule of docs/SPEC.md is proved by a test, and no test cites a rule that is gone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSourceFiles, report, root } from './source-files.ts'
import { specProblems } from './spec-laws.ts'

const tests = readSourceFiles(['.ts', '.tsx']).filter(
  // The test of this check cites rules that it makes up.
  ({ path }) => /\.(test|spec)\.tsx?$|\/test\//.test(path) && path !== 'tools/spec-laws.test.ts',
)
const spec = readFileSync(join(root, 'docs/SPEC.md'), 'utf8')
report(specProblems(spec, tests), `Every rule of docs/SPEC.md is cited in one of ${tests.length} test files.`)
