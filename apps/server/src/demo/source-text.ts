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

/** `seed 000: “quote”`, `inferred: reason`, `public: address`, `invented`; a remark in brackets after it. */
function told({ provenance, seed, quote, reason, url, note }: Source): string {
  const cited = seed === undefined ? undefined : `seed ${seed}${quote === undefined ? '' : `: “${quote}”`}`
  const facts = [provenance === 'seed' ? undefined : provenance, reason, url, cited].filter((it) => it !== undefined)
  return `${facts.join(': ')}${note === undefined ? '' : ` (${note})`}`
}

/** `grantNumberSrc` as `grant number`. */
const words = (key: string) =>
  key.replace(/([a-z])([A-Z])/g, (_all, one: string, two: string) => `${one} ${two.toLowerCase()}`)

/**
 * What a record says of where it comes from, a line each: first of itself, then of its fields that come from elsewhere
 * (`hostSrc` → `host: inferred: …`). `about` stands before the line of the record itself.
 */
export function sourceLines(record: object | undefined, about?: string): string[] {
  const marks = Object.entries(record ?? {}).flatMap(([key, value]) => {
    const source = key === 'src' || key.endsWith('Src') ? Source.safeParse(value).data : undefined
    const field = key === 'src' ? about : words(key.slice(0, -'Src'.length))
    return source
      ? [{ own: key === 'src', line: field === undefined ? told(source) : `${field}: ${told(source)}` }]
      : []
  })
  return marks.sort((one, other) => Number(other.own) - Number(one.own)).map(({ line }) => line)
}

/** Those lines as the source of a row; null when there is none. */
export const sourceText = (record: object): string | null => sourceLines(record).join('\n') || null
