const clocks = new Map<string, Intl.DateTimeFormat>()

/** What a clock on the wall shows in a time zone, as `2022-10-29T14:30`. Dates of a project are read by its own clock. */
export function wallClock(timeZone: string, at = new Date()): string {
  let clock = clocks.get(timeZone)
  if (!clock) {
    // Swedish writes dates as ISO 8601 does.
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    clocks.set(timeZone, clock)
  }
  return clock.format(at).replace(' ', 'T')
}
