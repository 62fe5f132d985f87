/** People write `example.org`, and mean the address of a page. Anything with a scheme of its own stays as it is. */
export function completeUrl(text: string): string {
  const clean = text.trim()
  return /^[a-z][a-z0-9+.-]*:/i.test(clean) || clean === '' ? clean : `https://${clean}`
}

/** A link without a name is called by its place. */
export function nameFromUrl(url: string): string {
  const place = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  return place.slice(0, 255).replace(/[\ud800-\udbff]$/, '')
}
