import { LinkUrl } from '../attachment/attachment.ts'

// What a text of the product may not hold (see `text.ts`): most files have none of it, so it is looked for first.
const NO_LINE = /[\u0000-\u001f\u007f\u2028\u2029\p{Cs}]/u
const NO_PARAGRAPH = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u

export interface CleanText {
  text: string
  /** Something that cannot be written was left out. */
  cleaned: boolean
  /** It was longer than there is room. */
  cut: boolean
}

/** At a boundary between characters, so that no emoji is torn. */
function cutTo(text: string, max: number): string {
  if (text.length <= max) return text
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max
  return text.slice(0, end)
}

const unreadable = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd')

/** Several lines: half characters become the sign for one that is lost, control characters go. */
export function cleanParagraph(given: string, max: number): CleanText {
  const dirty = NO_PARAGRAPH.test(given)
  const text = dirty ? unreadable(given).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '') : given
  const kept = cutTo(text, max)
  return { text: kept, cleaned: dirty, cut: kept.length < text.length }
}

/** One line, never empty: what breaks a line becomes a space. */
export function cleanLine(given: string, max: number, empty: string): CleanText {
  const dirty = NO_LINE.test(given)
  const spaced = dirty ? unreadable(given).replace(/ *[\u0000-\u001f\u007f\u2028\u2029]+ */g, ' ') : given
  const text = spaced.trim()
  const kept = cutTo(text, max).trim()
  return {
    text: kept === '' ? empty : kept,
    cleaned: dirty && /[\u0000-\u0008\p{Cs}]/u.test(given),
    cut: text.length > max,
  }
}

/** An address that a person may safely follow; null: not http or https, too long, or none at all. */
export function safeUrl(given: string): string | null {
  const parsed = LinkUrl.safeParse(given.trim())
  return parsed.success ? parsed.data : null
}
