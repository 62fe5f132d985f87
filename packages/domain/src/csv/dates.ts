import { sameName } from '../import/same-name.ts'
import { precisionOf } from '../partial-date.ts'

/** Whether 03/04 is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first'

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['en', 'lv', 'lt'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((width) => {
      const printers = [{ month: width }, { month: width, day: 'numeric' }] as const
      return printers.flatMap((options) => {
        const printer = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        return Array.from({ length: 12 }, (_, month): [string, number] => {
          const part = printer.formatToParts(Date.UTC(2022, month, 5)).find(({ type }) => type === 'month')
          return [sameName(part?.value ?? '').replace(/\.$/, ''), month + 1]
        })
      })
    }),
  ),
)

const two = (value: string | number) => String(value).padStart(2, '0')
const known = (text: string) => (precisionOf(text) === undefined ? null : text)

function dayOf(year: string, month: string | number, day: string, clock: string | undefined): string | null {
  const [hour = '', minute = ''] = clock?.trim().split(/[:.]/) ?? []
  const time = clock ? `T${two(hour)}:${two(minute)}` : ''
  return known(`${year}-${two(month)}-${two(day)}${time}`)
}

/**
 * Reads a date as people write it, at the precision that they wrote: `29.10.2022`, `10/29/2022 14:30`, `January 2022`,
 * `2022. gada janvāris`, `Q3 2022`, `2022`, `M18`. Null: it is none. A year of two digits is none either.
 */
export function readDate(given: string, order: DateOrder): string | null {
  const text = given.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
  const plain = known(text) ?? known(text.toUpperCase())
  if (plain) return plain
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text)
  if (iso) return dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '', iso[4])
  const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?:[, ]+(\d{1,2}[:.]\d{2}))?$/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '', yearFirst[4])
  const numbers = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})(?:[, ]+(\d{1,2}[:.]\d{2})(?::\d{2})?)?$/.exec(text)
  if (numbers) {
    const [, first = '', second = '', year = '', clock] = numbers
    // A dot stands between day and month in that order everywhere.
    const monthFirst = order === 'month-first' && text.includes('/')
    return monthFirst ? dayOf(year, first, second, clock) : dayOf(year, second, first, clock)
  }
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text)
  if (month) return known(`${month[2]}-${two(month[1] ?? '')}`)
  const quarter = /^Q([1-4])[ /-]?(\d{4})$/i.exec(text) ?? /^(\d{4})[ /-]Q([1-4])$/i.exec(text)
  if (quarter) {
    const [one = '', other = ''] = quarter.slice(1)
    return known(one.length === 4 ? `${one}-Q${other}` : `${other}-Q${one}`)
  }
  return withMonthName(text)
}

/** A year, the name of a month in any language of the product, and perhaps a day, in any order. */
function withMonthName(text: string): string | null {
  const words = sameName(text)
    .split(/[ .,]+/)
    .filter((word) => word !== '' && !['gada', 'm', 'd', 'g'].includes(word))
  const years = words.filter((word) => /^\d{4}$/.test(word))
  const days = words.filter((word) => /^\d{1,2}$/.test(word))
  const names = words.filter((word) => !/^\d+$/.test(word))
  const month = MONTHS.get(names[0] ?? '')
  const [year] = years
  if (year === undefined || month === undefined || years.length > 1 || names.length > 1 || days.length > 1) return null
  return days[0] === undefined ? known(`${year}-${two(month)}`) : dayOf(year, month, days[0], undefined)
}
