const cache = new Map<string, unknown>()

/** `Intl` objects cost about a hundred times what they do once made. */
function once<Made>(key: string, make: () => Made): Made {
  if (!cache.has(key)) cache.set(key, make())
  return cache.get(key) as Made
}

const asUtc = (day: string) =>
  new Date(`${day.length === 4 ? `${day}-01` : day}${day.length < 10 ? '-01' : ''}T00:00:00Z`)

const PRECISIONS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A date at the precision it was given: `2022`, `2022-01` or `2022-01-29`. A calendar day has no time zone. */
export function formatDate(date: string, locale: string): string {
  const precision = PRECISIONS[date.length] ?? PRECISIONS[10]
  const format = once(
    `date ${locale} ${date.length}`,
    () => new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }),
  )
  return format.format(asUtc(date))
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

/** Order by the reader's alphabet; numbers inside a name count as numbers. */
export function compareText(locale: string): (one: string, other: string) => number {
  return once(`collator ${locale}`, () => new Intl.Collator(locale, { numeric: true })).compare
}

/** The name of a country by its ISO code. */
export function countryName(code: string, locale: string): string {
  return once(`country ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' })).of(code) ?? code
}
