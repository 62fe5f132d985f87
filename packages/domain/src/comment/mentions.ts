const MENTION = /@\[([0-9A-Za-z]{12})\]/g

/** The members that a text names, each once, in the order of their first mention. Names are not in the text. */
export function mentionsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(MENTION), ([, memberId = '']) => memberId))]
}
