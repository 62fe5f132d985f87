/** The name of a country in the reader's language; the code itself where the browser knows none. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** ISO 3166-1 codes of where partners come from: Europe and its neighbours in the programmes. */
const CODES =
  'AD AL AM AT AZ BA BE BG CH CY CZ DE DK DZ EE EG ES FI FO FR GB GE GI GR HR HU IE IL IS IT JO LB LI LT LU LV LY MA MC MD ME MK MT NL NO PL PS PT RO RS SE SI SK SM SY TN TR UA VA XK'

export interface Country {
  code: string
  name: string
}

/** All countries to choose from, in the order of the reader's alphabet; `present` is kept whatever it is. */
export function countries(locale: string, present: string): Country[] {
  const codes = new Set(CODES.split(' '))
  if (present !== '') codes.add(present)
  const { compare } = new Intl.Collator(locale)
  return [...codes]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => compare(a.name, b.name))
}
