/** `![alt](url)` as `[alt](url)`: the editor holds no pictures from elsewhere, and what it does not know it would lose. */
export function picturesAsLinks(markdown: string): string {
  return markdown.replace(
    /!\[([^\]\n]*)\]\(([^)\s]+)[^)\n]*\)/g,
    (_all, alt: string, url: string) => `[${alt || url}](${url})`,
  )
}
