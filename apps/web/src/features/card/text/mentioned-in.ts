/** Ids of the members that a stored text mentions. */
export function mentionedIn(markdown: string): string[] {
  return [...markdown.matchAll(/@\[([0-9A-Za-z]{12})\]/g)].flatMap((found) => found[1] ?? [])
}
