/** Types that a browser may show by itself: pictures without scripts, and PDF. SVG and HTML never. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'application/pdf'])

export const mayBeShown = (mime: string) => SHOWN.has(mime)

/**
 * `Content-Disposition` with the name twice (RFC 6266): in UTF-8 by RFC 5987 for everybody, and in ASCII for programs that
 * are older than that.
 */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["%\\]/g, '_')
  // `encodeURIComponent` leaves these, which RFC 5987 does not allow.
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${full}`
}
