import { AttachmentName } from '@meanwhile/domain/attachment/attachment'

const MAX_LENGTH = 255
/** An ending longer than this is a part of the name. */
const MAX_ENDING = 20

/**
 * The name of a file as it came, fit to be shown and kept: without folders, without characters that break a line or turn the
 * direction of writing (`gpj.exe` would read as `exe.jpg`), and not too long, with its ending. Undefined: nothing is left.
 */
export function tidyName(raw: string): string | undefined {
  const name = (raw.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .trim()
  const parsed = AttachmentName.safeParse(shorten(name))
  return parsed.success ? parsed.data : undefined
}

function shorten(name: string): string {
  if (name.length <= MAX_LENGTH) return name
  const ending = /\.[^.\s]+$/.exec(name)?.[0] ?? ''
  const kept = ending.length <= MAX_ENDING ? ending : ''
  // A cut through a letter of two units leaves half of it.
  return `${name.slice(0, MAX_LENGTH - kept.length).replace(/[\ud800-\udbff]$/, '')}${kept}`
}
