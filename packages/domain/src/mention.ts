/** `@[<memberId>]` in a stored text: the name is looked up where it is shown, so that no text carries one. */
const MENTION = /@\[([0-9A-Za-z]{12})\]/g

/** The members whom a text mentions, each once, in the order of the text. */
export function mentionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(MENTION)].map(([, memberId = '']) => memberId))]
}
