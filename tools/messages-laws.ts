import type { SourceFile } from './source-files.ts'

type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
export type Texts = Readonly<Record<string, Readonly<Record<string, Message>>>>

/**
 * What the compiler does not see: a translation that lost or invented a `{place}`, a text that is empty, and a text that
 * nobody shows any more. A key counts as shown when the code holds it whole, or the beginning of it before `${`.
 */
export function messageProblems(languages: Record<string, Texts>, sources: SourceFile[]): string[] {
  const english = flatten(languages.en ?? {})
  const shown = shownKeys(sources)
  const unused = [...english.keys()].filter((key) => !shown.has(key))
  return [
    ...Object.entries(languages).flatMap(([language, texts]) => translationProblems(language, flatten(texts), english)),
    ...unused.map((key) => `${key}: no code shows this text.`),
  ]
}

function translationProblems(language: string, texts: Map<string, Message>, english: Map<string, Message>) {
  return [...texts].flatMap(([key, message]) => {
    const wanted = places(english.get(key) ?? '')
    if (forms(message).some((text) => text.trim() === '')) return [`${key} in ${language}: the text is empty.`]
    const found = places(message)
    const same = wanted.size === found.size && [...wanted].every((place) => found.has(place))
    return same
      ? []
      : [`${key} in ${language}: has {${[...found].join('} {')}}, English has {${[...wanted].join('} {')}}.`]
  })
}

export function flatten(texts: Texts): Map<string, Message> {
  const entries = Object.entries(texts).flatMap(([area, messages]) =>
    Object.entries(messages).map(([key, message]) => [`${area}.${key}`, message] as const),
  )
  return new Map(entries)
}

const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message))

/** The form for one or none may leave the number out, so the number alone does not count in plurals. */
function places(message: Message) {
  const names = forms(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
  return new Set(typeof message === 'string' ? names : names.filter((name) => name !== 'count'))
}

export function shownKeys(sources: SourceFile[]): { has(key: string): boolean } {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const { text } of sources) {
    for (const [, key = '', more] of text.matchAll(/['"`]([a-zA-Z]+\.[\w.-]*)(\$\{)?/g)) {
      if (more) beginnings.add(key)
      else whole.add(key)
    }
  }
  return { has: (key: string) => whole.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning)) }
}
