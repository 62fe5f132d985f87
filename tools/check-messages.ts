// Texts that the compiler accepts and a reader would not.
import * as coreEn from '../packages/messages/src/core.en.ts'
import * as coreLt from '../packages/messages/src/core.lt.ts'
import * as coreLv from '../packages/messages/src/core.lv.ts'
import * as moreEn from '../packages/messages/src/more.en.ts'
import * as moreLt from '../packages/messages/src/more.lt.ts'
import * as moreLv from '../packages/messages/src/more.lv.ts'
import { coreSources, partProblems } from './core-texts.ts'
import { messageProblems } from './messages-laws.ts'
import { readSourceFiles, report } from './source-files.ts'

const sources = readSourceFiles(['.ts', '.tsx']).filter(
  ({ path }) => /^(apps|packages\/(domain|wording))\//.test(path) && !/\.test\.tsx?$/.test(path),
)
const parts = { core: { en: coreEn, lv: coreLv, lt: coreLt }, more: { en: moreEn, lv: moreLv, lt: moreLt } }
report(
  [
    ...messageProblems(parts.core, sources),
    ...messageProblems(parts.more, sources),
    ...partProblems({ core: coreEn, more: moreEn }, coreSources(sources)),
  ],
  'Every text is complete in every language, shown somewhere, and in the part of its page.',
)
