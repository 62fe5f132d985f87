import { capitalised, compareText } from '@meanwhile/wording/format'

/** The languages of the partners. */
const LANGUAGES = ['en', 'lv', 'lt', 'da', 'de', 'es', 'fi', 'fr', 'hr', 'it', 'nl', 'pl', 'pt-PT', 'sv']

/** Languages to work in, each by its own name, the reader's first. */
export function workingLanguages(locale: string): { value: string; label: string; lang: string }[] {
  const named = LANGUAGES.map((value) => {
    const name = new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value
    return { value, label: capitalised(name, value), lang: value }
  })
  const compare = compareText(locale)
  const first = (value: string) => (value === locale ? 0 : 1)
  return named.toSorted((a, b) => first(a.value) - first(b.value) || compare(a.label, b.label))
}

export const homeTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

export const TIME_ZONES: { value: string; label: string }[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), homeTimeZone()]),
].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

/** The country that the browser's language names, else the likely one of the reader's language. */
export function homeCountry(locale: string, languages: readonly string[] = navigator.languages): string {
  const named = languages.map((tag) => new Intl.Locale(tag).region).find((region) => region?.length === 2)
  return named ?? new Intl.Locale(locale).maximize().region ?? 'LV'
}
