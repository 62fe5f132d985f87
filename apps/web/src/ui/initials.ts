/** First letters of the first and the last word of a name, as its owner writes them: "van den Berghe" keeps its small v. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word = '') => [...new Intl.Segmenter().segment(word)][0]?.segment ?? '').join('')
}
