import * as z from 'zod/mini'
import { Lang, line, paragraph } from './text.ts'

/** More than the official languages of the Union. */
const MAX_LANGS = 40

/** One text in the languages that it exists in, by language tag; none is a translation that has to be there. */
const translated = <Text extends z.ZodMiniType<string>>(text: Text) =>
  z.record(Lang, text).check(z.refine((texts) => Object.keys(texts).length <= MAX_LANGS))

/** A name or a title. */
export const Titles = translated(line(300))
export type Titles = z.infer<typeof Titles>

/** A title that must be there in one language at least. */
export const NeededTitles = Titles.check(z.refine((texts) => Object.keys(texts).length > 0))

/** Several sentences. */
export const Texts = translated(paragraph(8000))
export type Texts = z.infer<typeof Texts>

/** A text with the language that it is in, for `lang` attributes. */
export interface TextIn {
  lang: string
  text: string
}

/** The text in the first of the wanted languages that it exists in, else in any; undefined when there is none. */
export function textIn(texts: Readonly<Record<string, string>>, wanted: readonly string[]): TextIn | undefined {
  const langs = Object.keys(texts).filter((lang) => texts[lang] !== '')
  const lang = wanted.find((one) => langs.includes(one)) ?? langs[0]
  return lang === undefined ? undefined : { lang, text: texts[lang] ?? '' }
}
