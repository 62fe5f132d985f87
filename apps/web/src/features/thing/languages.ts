/** The languages of the partners (domain analysis, 7.1); a text may be in others too. */
export const CONTENT_LANGUAGES = [
  ...['en', 'lv', 'lt', 'da', 'de', 'es', 'et', 'fi', 'fr', 'hr', 'it', 'nl', 'pl', 'pt-PT', 'ro', 'ru', 'sv', 'uk'],
] as const

const names = new Map<string, Intl.DisplayNames>()

/** What a language is called in the reader's own: "latviešu". */
export function languageName(lang: string, locale: string): string {
  const made = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
  names.set(locale, made)
  return made.of(lang) ?? lang
}
