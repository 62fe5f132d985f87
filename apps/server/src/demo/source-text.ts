import { fieldWords, SOURCE_MARKS } from '@meanwhile/domain/source-marks'
import * as z from 'zod'

/** Where a record, or a field of it, comes from (README). */
const Source = z.object({
  provenance: z.string(),
  seed: z.string().optional(),
  quote: z.string().optional(),
  reason: z.string().optional(),
  url: z.string().optional(),
  note: z.string().optional(),
})
type Source = z.infer<typeof Source>

/** The source texts as a reader knows them, by their numbers in the file (`meta.sources`). */
export const SOURCE_NAMES: Record<string, string> = {
  '000': 'Free Riga, page of the project BITU',
  '001': 'URBACT in Latvian, December 7, 2018',
  '002': 'URBACT in Latvian, May 27, 2019',
  '003': 'URBACT in Lithuanian, on the transfer networks',
  '004': 'Municipality of Daugavpils, page of the project RETHINK',
}

/** A row that only the demo knows. */
export const INVENTED = SOURCE_MARKS.invented

/** What it is that a mark says; a source text speaks for itself. */
export const BEGINNINGS: Record<string, string> = SOURCE_MARKS

/** `Free Riga, page of …: “quote”`, `Concluded: reason`, `Published: address`, `Made up …`; a remark in brackets after it. */
function told({ provenance, seed, quote, reason, url, note }: Source): string {
  const name = seed === undefined ? undefined : (SOURCE_NAMES[seed] ?? seed)
  const cited = [name, quote && `“${quote}”`].filter(Boolean).join(': ')
  const facts = [BEGINNINGS[provenance], reason, url, cited].filter(Boolean)
  return `${facts.join(': ')}${note === undefined ? '' : ` (${note})`}`
}

/**
 * What a record says of where it comes from, a line each: first of itself, then of its fields that come from elsewhere
 * (`hostSrc` → `host: Concluded: …`). `about` stands before the line of the record itself.
 */
export function sourceLines(record: object | undefined, about?: string): string[] {
  const marks = Object.entries(record ?? {}).flatMap(([key, value]) => {
    const source = key === 'src' || key.endsWith('Src') ? Source.safeParse(value).data : undefined
    const field = key === 'src' ? about : fieldWords(key.slice(0, -'Src'.length))
    return source
      ? [{ own: key === 'src', line: field === undefined ? told(source) : `${field}: ${told(source)}` }]
      : []
  })
  return marks.sort((one, other) => Number(other.own) - Number(one.own)).map(({ line }) => line)
}

/** Those lines as the source of a row; null when there is none. */
export const sourceText = (record: object): string | null => sourceLines(record).join('\n') || null
