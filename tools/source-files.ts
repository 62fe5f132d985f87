import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const notOurs = new Set(['.git', 'node_modules', 'dist', 'data', 'generated', 'test-results', 'playwright-report'])

export interface SourceFile {
  /** Below the root, with `/`. */
  path: string
  text: string
}

/** Every file of the repository with one of these endings, generated and installed ones left out. */
export function readSourceFiles(endings: string[], folder = ''): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return readSourceFiles(endings, path)
      const wanted = endings.some((ending) => entry.name.endsWith(ending))
      return wanted ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
    })
}

/** Prints what is wrong; nothing wrong is exit code 0. */
export function report(problems: string[], allIsWell: string): void {
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) console.log(allIsWell)
  process.exitCode = problems.length === 0 ? 0 : 1
}
