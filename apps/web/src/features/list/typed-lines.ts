/** The lines of a text as card titles: trimmed, without empty ones and without characters that a title cannot hold. */
export function typedLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => asTitle(line))
    .filter((line) => line !== '')
}

/** One line out of what was typed or pasted. */
export function asTitle(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}
