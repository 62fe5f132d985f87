import type { Locale } from './locale.ts'
import { type CoreTexts, type MoreTexts, type Texts, type Translate, translator } from './messages.ts'

/*
 * A language has two parts, each a chunk of its own:
 *
 * - `core.<language>.ts`: what a first visit and a bare board show. `pnpm check` refuses any other text there.
 * - `more.<language>.ts`: everything else; it comes with the first code that is loaded lazily (`ui/lazy-code.ts`).
 *
 * A new area is a file per language, `areas/<area>.<language>.ts`, and a line in each of the three `more` files:
 * `export { area } from './areas/<area>.<language>.ts'`. An area of both parts has a file for each of them, `board` and
 * `board-more`; its keys are the same wherever they stand.
 */
const CORE: Record<Locale, () => Promise<CoreTexts>> = {
  en: () => import('./core.en.ts'),
  lv: () => import('./core.lv.ts'),
  lt: () => import('./core.lt.ts'),
}

const MORE: Record<Locale, () => Promise<MoreTexts>> = {
  en: () => import('./more.en.ts'),
  lv: () => import('./more.lv.ts'),
  lt: () => import('./more.lt.ts'),
}

export type Part = 'core' | 'whole'

/** With `core` alone, a text of the other part comes out as its key. */
export function loadTexts(locale: Locale, part: Part): Promise<Texts[]> {
  return Promise.all<Texts>(part === 'core' ? [CORE[locale]()] : [CORE[locale](), MORE[locale]()])
}

export async function loadTranslator(locale: Locale): Promise<Translate> {
  return translator(locale, await loadTexts(locale, 'whole'))
}
