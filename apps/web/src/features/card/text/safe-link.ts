/** Addresses that a click may open. `javascript:`, `data:` and whatever else a text may bring stays plain text. */
export function safeLink(url: string): string | null {
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' ? href : null
  } catch {
    return null
  }
}
