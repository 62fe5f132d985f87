import * as z from 'zod/mini'
import { FIELD_TYPES } from '../field/field.ts'

/** A text in the languages of the product. */
const Words = z.object({ en: z.string(), lv: z.string(), lt: z.string() })
type Words = z.infer<typeof Words>

/** In the language of a tag such as `lv` or `pt-PT`, or else in English. */
export function inLanguage(words: Words, lang: string): string {
  const language = lang.split('-')[0]
  return language === 'lv' || language === 'lt' ? words[language] : words.en
}

const TemplateCard = z.object({
  title: Words,
  /** How to go about it. */
  guidance: Words,
  checklist: z.array(Words),
  /** `T-30d`, `E+7d`, `end-365d` or `M18`; null: no date. */
  due: z.nullable(z.string()),
  kind: z.string(),
  /** Ids of checklists in the library that belong to it too. */
  library: z.array(z.string()),
})
export type TemplateCard = z.infer<typeof TemplateCard>

const TemplateList = z.object({ title: Words, stage: z.nullable(z.string()), cards: z.array(TemplateCard) })

const BoardTemplate = z.object({
  id: z.string(),
  title: Words,
  summary: Words,
  /** What its dates count from, in English words; null: nothing on it is dated. */
  anchor: z.nullable(z.string()),
  /** What a board of this kind is about: a site, an activity… */
  refs: z.string(),
  fields: z.optional(z.array(z.object({ title: Words, type: z.enum(FIELD_TYPES) }))),
  lists: z.array(TemplateList),
})
export type BoardTemplate = z.infer<typeof BoardTemplate>

/** A checklist that several cards share. */
const LibraryChecklist = z.object({ id: z.string(), title: Words, items: z.array(Words) })

const BoardTemplates = z.object({
  /** How a card's own checklist is called. */
  steps: Words,
  library: z.array(LibraryChecklist),
  templates: z.array(BoardTemplate),
})
export type BoardTemplates = z.infer<typeof BoardTemplates>

/** Read when somebody asks for them: nobody else should carry their 170 kB. */
export async function readTemplates(): Promise<BoardTemplates> {
  const file = await import('./board-templates.json', { with: { type: 'json' } })
  return BoardTemplates.parse(file.default)
}
