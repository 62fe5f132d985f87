/** What came over, but not as it was. */
export const CHANGED = [
  'file-as-link',
  'title-cut',
  'text-cleaned',
  'location-in-description',
  'label-named',
  'name-kept',
  'card-as-link',
  'reminder',
] as const

/** What did not come over, or only in part. */
const LOST = [
  'older-comments',
  'older-history',
  'person-skipped',
  'person-unknown',
  'partner-unknown',
  'kind-unknown',
  'link-refused',
  'power-up',
  'sticker',
  'cover-picture',
  'field-unknown',
  'field-value',
  'date-unknown',
  'text-cut',
  'over-limit',
  'card-without-list',
  'part-without-card',
  'board-description',
  'row-without-title',
] as const

export const LOSS_CODES = [...CHANGED, ...LOST] as const
export type LossCode = (typeof LOSS_CODES)[number]

/** One line of the loss report; its sentence is the message `import.loss.<code>`. */
export interface Loss {
  code: LossCode
  count: number
  /** Where: titles of cards, with the file or the text in question; or numbers of rows. Never the name of a person. */
  places: string[]
}

/** Enough to find them by hand; files are listed one by one, because each must be fetched. */
const MAX_PLACES = 20
const MAX_FILES = 1_000

/** Gathers what an import cannot keep. */
export class Losses {
  readonly #found = new Map<LossCode, Loss>()

  add(code: LossCode, place: string, count = 1): void {
    const loss = this.#found.get(code) ?? { code, count: 0, places: [] }
    loss.count += count
    const room = code === 'file-as-link' ? MAX_FILES : MAX_PLACES
    if (place !== '' && loss.places.length < room && loss.places.at(-1) !== place) loss.places.push(place)
    this.#found.set(code, loss)
  }

  /** In the order of the codes, so that two reports of one file are equal. */
  list(): Loss[] {
    return LOSS_CODES.flatMap((code) => this.#found.get(code) ?? [])
  }
}
