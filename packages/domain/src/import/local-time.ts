const printers = new Map<string, Intl.DateTimeFormat>()

function printerFor(timeZone: string): Intl.DateTimeFormat {
  const known = printers.get(timeZone)
  if (known) return known
  const printer = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  printers.set(timeZone, printer)
  return printer
}

/** An instant of a file in milliseconds; null: it is none that a calendar of ours can show. */
function instantOf(text: string): number | null {
  // Also without milliseconds and with an offset: other tools write the format too.
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) || time < Date.UTC(1, 0, 2) || time > Date.UTC(9999, 11, 30) ? null : time
}

export function readInstant(text: string | null | undefined): string | null {
  const time = text == null ? null : instantOf(text)
  return time === null ? null : new Date(time).toISOString()
}

/** What the clock on the wall shows in a time zone at an instant: `2022-10-29T14:30`. */
export function wallClock(instant: string, timeZone: string): string {
  const parts = new Map(
    printerFor(timeZone)
      .formatToParts(Date.parse(instant))
      .map(({ type, value }) => [type, value]),
  )
  const of = (type: string, length = 2) => (parts.get(type as never) ?? '').padStart(length, '0')
  return `${of('year', 4)}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

export const wallDay = (instant: string, timeZone: string): string => wallClock(instant, timeZone).slice(0, 10)
