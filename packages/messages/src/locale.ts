/** The languages of the product. A new one is an entry here, one below and one file per area. */
export const LOCALES = ['en', 'lv', 'lt'] as const
export type Locale = (typeof LOCALES)[number]

/** Each language by its own name, as its speakers look for it. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', lv: 'Latviešu', lt: 'Lietuvių' }

/** The plural categories of each language; a test holds them against `Intl.PluralRules`. */
export const PLURAL_CATEGORIES = {
  en: ['one', 'other'],
  lv: ['zero', 'one', 'other'],
  lt: ['one', 'few', 'many', 'other'],
} as const satisfies Record<Locale, readonly Intl.LDMLPluralRule[]>

export function isLocale(tag: unknown): tag is Locale {
  return typeof tag === 'string' && (LOCALES as readonly string[]).includes(tag)
}

/** The first language of somebody's list (`navigator.languages`, `Accept-Language`) that the product speaks. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    if (isLocale(language)) return language
  }
  return 'en'
}
