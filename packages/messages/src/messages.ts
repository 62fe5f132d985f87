import type { Locale, PLURAL_CATEGORIES } from './locale.ts'

/** A sentence with `{name}` places, or one sentence per plural category, chosen by the parameter `count`. */
export type Message = string | Forms
type Forms = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string }
export type Area = Readonly<Record<string, Message>>

/** What a language must say for an area: every key of the English one, plurals in all categories of the language. */
export type Translation<Source, L extends Locale> = {
  readonly [K in keyof Source]: Source[K] extends string
    ? string
    : Readonly<Record<(typeof PLURAL_CATEGORIES)[L][number], string>>
}

type Core = typeof import('./core.en.ts')
type More = typeof import('./more.en.ts')
type AreaOf<Texts, A> = A extends keyof Texts ? Texts[A] : unknown
/** An area may stand in both parts, each with keys of its own. */
type Source = { readonly [A in keyof Core | keyof More]: AreaOf<Core, A> & AreaOf<More, A> }

type Said<Texts> = {
  readonly [A in keyof Texts]: { readonly [K in keyof Texts[A]]: Texts[A][K] extends string ? string : Forms }
}
export type CoreTexts = Said<Core>
export type MoreTexts = Said<More>
export type Texts = CoreTexts | MoreTexts

export type MessageKey = { [A in keyof Source]: `${A & string}.${keyof Source[A] & string}` }[keyof Source]
type MessageOf<K> = K extends `${infer A}.${infer Rest}`
  ? A extends keyof Source
    ? Rest extends keyof Source[A]
      ? Source[A][Rest]
      : never
    : never
  : never

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Params<M> = M extends string
  ? Record<Names<M>, string | number>
  : { count: number } & Record<Exclude<Names<M[keyof M]>, 'count'>, string | number>
/** Parameters of a message, read from the English text; a message without places takes none. */
export type MessageParams<K> = K extends unknown
  ? keyof Params<MessageOf<K>> extends never
    ? []
    : [params: Params<MessageOf<K>>]
  : never

export interface Translate {
  <K extends MessageKey>(key: K, ...params: MessageParams<K>): string
  /** For a key made at run time, whose names come from elsewhere (`about` of a command). An unknown name stays empty. */
  fill(key: MessageKey, params: Readonly<Record<string, string | number>>): string
  readonly locale: Locale
}

/** `parts` may grow later. */
export function translator(locale: Locale, parts: readonly Texts[]): Translate {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)

  const fill: Translate['fill'] = (key, params) => {
    const dot = key.indexOf('.')
    const [area, name] = [key.slice(0, dot), key.slice(dot + 1)]
    const message = parts.map((part) => (part as Readonly<Record<string, Area>>)[area]?.[name]).find(Boolean)
    if (message === undefined) return key
    const text = typeof message === 'string' ? message : (message[rules.select(Number(params.count))] ?? message.other)
    return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
      const value = params[name]
      return typeof value === 'number' ? numbers.format(value) : (value ?? '')
    })
  }

  const translate = (key: MessageKey, params: Readonly<Record<string, string | number>> = {}) => fill(key, params)
  return Object.assign(translate as unknown as Translate, { fill, locale })
}
