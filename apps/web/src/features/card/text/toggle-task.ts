/**
 * A Markdown text with one of its tasks ticked or opened. `offset` is where the task's list item starts. The text as it
 * is when there is no task at that place.
 */
export function toggleTask(markdown: string, offset: number): string {
  const item = markdown.slice(offset)
  const box = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+\[)([ xX])(?=\])/.exec(item)
  if (!box?.[1]) return markdown
  const at = offset + box[1].length
  return `${markdown.slice(0, at)}${box[2] === ' ' ? 'x' : ' '}${markdown.slice(at + 1)}`
}
