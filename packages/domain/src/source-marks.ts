/** How a source says what it is worth, at the beginning of a line; the words of a source themselves need no mark. */
export const SOURCE_MARKS = { inferred: 'Concluded', public: 'Published', invented: 'Made up for the demo' } as const
export type SourceMark = keyof typeof SOURCE_MARKS

/** What of a thing a line is about, as it is written before the colon: `grantNumber` as `grant number`. */
export const SOURCE_FIELDS = [
  'aim',
  'approval',
  'background',
  'city',
  'closing',
  'days',
  'evidenceMissing',
  'geo',
  'goodPractice',
  'grantNumber',
  'host',
  'languageStates',
  'languages',
  'lead',
  'mode',
  'organisation',
  'period',
  'programme',
  'related',
  'resultsGate',
  'stage',
  'start',
  'status',
  'strategy',
  'summary',
  'title',
] as const
export type SourceField = (typeof SOURCE_FIELDS)[number]

/** `grantNumber` as `grant number`. */
export const fieldWords = (field: string) =>
  field.replace(/([a-z])([A-Z])/g, (_all, one: string, two: string) => `${one} ${two.toLowerCase()}`)

export interface SourceLine {
  field: SourceField | null
  /** The day from which it is so. */
  since: string | null
  mark: SourceMark | null
  /** What is in the words of the source, of a person or of the demo. */
  rest: string
}

const MARKS = Object.keys(SOURCE_MARKS) as SourceMark[]

/** What of a line of a source the product has words for: `stage since 2021-02-10: Made up for the demo (a guess)`. */
export function readSourceLine(line: string): SourceLine {
  const [, words, since = null, told = ''] = /^([a-z ]+?)(?: since (\d{4}-\d\d-\d\d))?: (.+)$/.exec(line) ?? []
  const field = SOURCE_FIELDS.find((one) => fieldWords(one) === words) ?? null
  const said = field === null ? line : told
  const mark = MARKS.find(
    (one) => said.startsWith(SOURCE_MARKS[one]) && /^(?:$|: | \()/.test(said.slice(SOURCE_MARKS[one].length)),
  )
  return { field, since: field && since, mark: mark ?? null, rest: mark ? said.slice(SOURCE_MARKS[mark].length) : said }
}
