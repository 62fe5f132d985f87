const LENGTH = 60

/** How a note is told from others in the name of a control: its first words. */
export function noteStart(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1).trimEnd()}…` : line
}
