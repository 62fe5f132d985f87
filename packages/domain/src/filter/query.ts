function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    // A torn escape is text like any other.
    return text
  }
}

/** The names and values of an address's query; of a name that stands there twice the last one counts. */
export function readQuery(search: string): Map<string, string> {
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean)
  return new Map(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [decode(name), decode(value.join('='))]
    }),
  )
}

/** A query without `?`. A comma needs no escaping there, and addresses are read by people. */
export function writeQuery(query: ReadonlyMap<string, string>): string {
  const escape = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+')
  return [...query].map(([name, value]) => `${escape(name)}=${escape(value)}`).join('&')
}
