import type { Locale } from './locale.ts'
import { type Catalogue, type Translate, translator } from './messages.ts'

/** One lazy chunk per language. */
const LOADERS: Record<Locale, () => Promise<Catalogue>> = {
  en: () => import('./en.ts').then((module) => module.en),
  lv: () => import('./lv.ts').then((module) => module.lv),
  lt: () => import('./lt.ts').then((module) => module.lt),
}

export async function loadTranslator(locale: Locale): Promise<Translate> {
  return translator(locale, await LOADERS[locale]())
}
