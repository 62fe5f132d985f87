const cache = new Map<string, unknown>()

/** `Intl` objects cost about a hundred times what they do once made. */
function once<Made>(key: string, make: () => Made): Made {
  if (!cache.has(key)) cache.set(key, make())
  return cache.get(key) as Made
}

const asUtc = (day: string) => new Date(`${day}T00:00:00Z`)

const fullDate = (locale: string) =>
  once(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  )

/** A calendar day in full. It has no time zone. Dates known less exactly: `partial-date-words.ts`. */
export function formatDate(day: string, locale: string): string {
  return fullDate(locale).format(asUtc(day))
}

/** Several days in full, without saying twice what they share: "November 23 – 29, 2026". */
export function formatDays(from: string, to: string, locale: string): string {
  return fullDate(locale).formatRange(asUtc(from), asUtc(to))
}

/** A month as a name of its own, in the case that it has alone: "janvāris", "sausis". */
export function monthName(month: number, locale: string): string {
  const format = once(`month ${locale}`, () => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
  return format.format(new Date(Date.UTC(2024, month - 1, 1)))
}

/** The name of a day of the week; 1 is Monday. */
export function weekdayName(weekday: number, locale: string, style: 'short' | 'long'): string {
  const format = once(
    `weekday ${locale} ${style}`,
    () => new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }),
  )
  return format.format(new Date(Date.UTC(2024, 0, weekday)))
}

/** A calendar day in short, for a card: "29 Oct"; with the year when it is not `thisYear`. */
export function formatDay(day: string, locale: string, thisYear = new Date().getFullYear()): string {
  const withYear = !day.startsWith(`${thisYear}-`)
  const format = once(`day ${locale} ${withYear}`, () => {
    const year = withYear ? ({ year: 'numeric' } as const) : {}
    return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' })
  })
  return format.format(asUtc(day))
}

/** An instant, as the reader's clock shows it; always 24 hours. */
export function formatInstant(instant: string | Date, locale: string): string {
  const format = once(`instant ${locale}`, () => {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
  })
  return format.format(new Date(instant))
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago, in the largest unit that fits: "3 hours ago", "yesterday". */
export function formatAgo(instant: string | Date, locale: string, now = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000)
  const format = once(`ago ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return format.format(unit === 'second' ? 0 : Math.trunc(seconds / size), unit)
}

export function formatNumber(value: number, locale: string): string {
  return once(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(value)
}

/** An amount of money from whole cents: "€20,743.00", "20 743,00 €". */
export function formatMoney(cents: number, currency: string, locale: string): string {
  const format = once(
    `money ${currency} ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency }),
  )
  return format.format(cents / 100)
}

/** Order by the reader's alphabet; numbers inside a name count as numbers. */
export function compareText(locale: string): (one: string, other: string) => number {
  return once(`collator ${locale}`, () => new Intl.Collator(locale, { numeric: true })).compare
}

/** The name of a country by its ISO code. */
export function countryName(code: string, locale: string): string {
  return once(`country ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' })).of(code) ?? code
}

/** A word of a list where it stands alone: a heading, the name of a list. */
export const capitalised = (word: string, locale: string): string =>
  word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1)
