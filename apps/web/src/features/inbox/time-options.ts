import type { SelectOption } from '../../ui/select.tsx'

/** Whole hours as the reader's clock shows them; always 24 of them. */
export function hourOptions(locale: string): SelectOption[] {
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: clock.format(Date.UTC(2026, 0, 1, hour)),
  }))
}

/** By ISO number: 1 is Monday. */
export function weekdayOptions(locale: string): SelectOption[] {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  // 5 January 2026 is a Monday.
  return Array.from({ length: 7 }, (_, n) => ({ value: String(n + 1), label: names.format(Date.UTC(2026, 0, 5 + n)) }))
}

/** The time zones that this browser knows, and the chosen one, which may have an older name. */
export function zoneOptions(chosen: string): SelectOption[] {
  const known = Intl.supportedValuesOf('timeZone')
  const names = known.includes(chosen) ? known : [chosen, ...known]
  return names.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))
}
