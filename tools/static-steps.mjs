import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runProgram } from './process.mjs'
import { whole } from './steps.mjs'

const tsx = (script, ...words) => runProgram('tsx', [script, ...words])

const parts = [
  'packages/domain',
  'packages/messages',
  'packages/wording',
  'apps/server',
  'apps/web',
  'e2e',
  'bench',
  'tools',
]

/** All parts at once; the worst exit code counts. */
async function checkTypes() {
  const projects = parts.filter((part) => existsSync(join(root, part, 'tsconfig.json')))
  const codes = await Promise.all(projects.map((part) => runProgram('typescript', ['-p', part])))
  return Math.max(...codes)
}

export const types = whole('types', checkTypes)
export const format = whole('format', () => runProgram('@biomejs/biome', ['check', '--error-on-warnings', '.']))
export const lint = whole('lint', () => runProgram('oxlint', ['--type-aware', '--deny-warnings']))
export const structure = whole('structure', () => tsx('tools/check-structure.ts'))
export const spec = whole('spec', () => tsx('tools/check-spec.ts'))
export const messages = whole('messages', () => tsx('tools/check-messages.ts'))
export const dependencies = whole('dependencies', () => tsx('tools/check-dependencies.ts'))
export const deadCode = whole('dead code', () => runProgram('knip', []))
export const schemaDrift = whole('schema drift', () => tsx('tools/db.ts', 'check'))
