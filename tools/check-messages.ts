// Texts that the compiler accepts and a reader would not.
import { en } from '../packages/messages/src/en.ts'
import { lt } from '../packages/messages/src/lt.ts'
import { lv } from '../packages/messages/src/lv.ts'
import { messageProblems } from './messages-laws.ts'
import { readSourceFiles, report } from './source-files.ts'

const sources = readSourceFiles(['.ts', '.tsx']).filter(
  ({ path }) => /^(apps|packages\/domain)\//.test(path) && !/\.test\.tsx?$/.test(path),
)
report(messageProblems({ en, lv, lt }, sources), 'Every text is complete in every language, and shown somewhere.')
