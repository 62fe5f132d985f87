import { posix } from 'node:path'
import { flatten, shownKeys, type Texts } from './messages-laws.ts'
import type { SourceFile } from './source-files.ts'

/** What a first visit and a bare board are made of: the start and the lazy pages that `tools/first-load.ts` weighs. */
const CORE_PAGES = [
  'apps/web/src/main.tsx',
  'apps/web/src/features/shell/app-shell.tsx',
  'apps/web/src/pages/sign-in-page.tsx',
  'apps/web/src/pages/project-layout.tsx',
  'apps/web/src/pages/board-page.tsx',
]

const WORDING = '@meanwhile/wording/'
/** Our own files, and those of the one package that speaks. */
const IMPORTED = /^(?:import|export)\b(?! type\b)[^'"]*?['"]((?:\.|@meanwhile\/wording\/)[^'"]+)['"]/gm

/** Everything that those load at once, by their imports; what `import()` brings later is not part of it. */
export function coreSources(sources: SourceFile[]): SourceFile[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const found = new Set<SourceFile>()
  const add = (path: string) => {
    const source = byPath.get(path)
    if (!source || found.has(source)) return
    found.add(source)
    for (const [, wanted = ''] of source.text.matchAll(IMPORTED)) {
      const shared = wanted.startsWith(WORDING) ? `packages/wording/src/${wanted.slice(WORDING.length)}.ts` : null
      add(shared ?? posix.join(posix.dirname(path), wanted))
    }
  }
  CORE_PAGES.forEach(add)
  return [...found]
}

/** The core part has the texts that its code shows, and no other: everybody waits for it, nothing else is there. */
export function partProblems(parts: { core: Texts; more: Texts }, core: SourceFile[]): string[] {
  const shown = shownKeys(core)
  return [
    ...[...flatten(parts.core).keys()]
      .filter((key) => !shown.has(key))
      .map((key) => `${key}: no first page and no bare board shows this text; move it to the more part.`),
    ...[...flatten(parts.more).keys()]
      .filter((key) => shown.has(key))
      .map((key) => `${key}: a first page or a bare board shows this text; move it to the core part.`),
  ]
}
