const DAY_MS = 86_400_000

/** A calendar day as `YYYY-MM-DD`, counted without a time zone: every day has 24 hours here. */
const asDate = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`)
const asDay = (date: Date) => date.toISOString().slice(0, 10)

export function addDays(day: string, count: number): string {
  return asDay(new Date(asDate(day).getTime() + count * DAY_MS))
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The same day of another month, or the last one that it has: 31 January and one month is 28 February. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const toYear = Math.floor(months / 12)
  const toMonth = (((months % 12) + 12) % 12) + 1
  const toDate = Math.min(date, daysInMonth(toYear, toMonth))
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(toDate).padStart(2, '0')}`
}

/** How many days from one day to another; negative when the other one is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / DAY_MS)
}

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts them. */
export function weekday(day: string): number {
  return asDate(day).getUTCDay() || 7
}

/** The Monday of the week. */
export function weekStart(day: string): string {
  return addDays(day, 1 - weekday(day))
}

export const monthStart = (day: string): string => `${day.slice(0, 7)}-01`

export function monthEnd(day: string): string {
  return addDays(addMonths(monthStart(day), 1), -1)
}
