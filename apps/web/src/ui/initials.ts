/**
 * First letters of the first and the last word of a name, as its owner writes them: "van den Berghe" keeps its small v.
 * What stands in brackets is no part of the name.
 */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .trim()
    .split(/\s+/)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word = '') => [...new Intl.Segmenter().segment(word)][0]?.segment ?? '').join('')
}
