import { compareText, countryName } from '@meanwhile/wording/format'

/** ISO 3166-1 codes of where partners come from: Europe and its neighbours in the programmes. */
const CODES =
  'AD AL AM AT AZ BA BE BG CH CY CZ DE DK DZ EE EG ES FI FO FR GB GE GI GR HR HU IE IL IS IT JO LB LI LT LU LV LY MA MC MD ME MK MT NL NO PL PS PT RO RS SE SI SK SM SY TN TR UA VA XK'

/** All countries to choose from, in the order of the reader's alphabet; `present` is kept whatever it is. */
export function countries(locale: string, present: string): { code: string; name: string }[] {
  const codes = new Set([...CODES.split(' '), present])
  const compare = compareText(locale)
  return [...codes].map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) => compare(a.name, b.name))
}
