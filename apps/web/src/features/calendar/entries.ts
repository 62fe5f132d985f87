import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf, knownDays } from '@meanwhile/domain/activity/activity-days'
import { addDays, daysBetween } from '@meanwhile/domain/calendar-day'
import type { Card } from '@meanwhile/domain/card/card'
import { precisionOf } from '@meanwhile/domain/partial-date'
import { type Anchors, dayIn, rangeOf } from '@meanwhile/domain/partial-date-range'
import { spanOf } from '@meanwhile/domain/partial-date-span'

export type EntryKind = 'card' | 'activity' | 'session' | 'phase'

/** What lies on days of the calendar. */
export interface Entry {
  id: string
  kind: EntryKind
  from: string
  to: string
  /** `14:30`, where the day on which it is due or begins has a time. */
  time: string | null
}

/** What waits for a day. */
export type Undated = Pick<Entry, 'id' | 'kind'>

/** What is known less exactly than to the day: it lies above the days that it can mean. */
export interface BandEntry {
  id: string
  kind: EntryKind
  from: string
  to: string
  /** The date as it is known. */
  date: string
  /** Its end, where that is told apart. */
  until: string | null
}

export const isBand = (place: Entry | BandEntry): place is BandEntry => 'date' in place

/** A card: days from its start to its due; null without a date that can be placed. */
export function placeOfCard(
  { id, start, due }: Pick<Card, 'id' | 'start' | 'due'>,
  anchors: Anchors,
): Entry | BandEntry | null {
  const date = due ?? start
  if (date === null) return null
  const day = dayIn(date, anchors)
  if (day !== null) {
    const first = start === null ? null : dayIn(start, anchors)
    const from = first !== null && first < day ? first : day
    return { id, kind: 'card', from, to: day, time: precisionOf(date) === 'time' ? date.slice(11) : null }
  }
  const range = rangeOf(date, anchors)
  return range && { id, kind: 'card', from: range.sortFrom, to: range.sortTo, date, until: null }
}

/** An activity: the days on which it is held, else as it was announced. */
export function placeOfActivity(
  activity: Pick<Activity, 'id' | 'start' | 'end' | 'heldFrom' | 'heldTo'>,
  anchors: Anchors,
): Entry | BandEntry | null {
  const { id } = activity
  const days = knownDays(activity, anchors)
  if (days) return { id, kind: 'activity', from: days.first, to: days.last, time: null }
  const { from, to } = datesOf(activity)
  const span = spanOf({ from, to }, anchors)
  const date = from ?? to
  if (!span || date === null) return null
  return { id, kind: 'activity', from: span.from, to: span.to, date, until: to === date ? null : to }
}

export interface Placed {
  entries: Entry[]
  band: BandEntry[]
}

/** What stands in cells and what lies in the band, each in the order of time. */
export function sorted(places: readonly (Entry | BandEntry)[]): Placed {
  const byTime = (a: Entry | BandEntry, b: Entry | BandEntry) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)
  const inTime = places.toSorted(byTime)
  return { entries: inTime.filter((place): place is Entry => !isBand(place)), band: inTime.filter(isBand) }
}

/** The part of an entry that lies in one week. */
export interface Piece {
  entry: Entry
  /** 0 is Monday. */
  column: number
  days: number
  lane: number
  /** It began in an earlier week, it goes on in a later one. */
  fromBefore: boolean
  goesOn: boolean
}

/** Where entries lie in the week of a Monday: longer ones above, each in the highest lane that is free on all of its days. */
export function layOutWeek(entries: readonly Entry[], monday: string): Piece[] {
  const sunday = addDays(monday, 6)
  const here = entries.filter(({ from, to }) => from <= sunday && to >= monday)
  const length = ({ from, to }: Entry) => daysBetween(from < monday ? monday : from, to > sunday ? sunday : to) + 1
  // An activity lies above its sessions.
  const inActivity = ({ kind }: Entry) => Number(kind === 'session')
  const byLength = here.sort(
    (a, b) =>
      length(b) - length(a) ||
      a.from.localeCompare(b.from) ||
      inActivity(a) - inActivity(b) ||
      (a.time ?? '').localeCompare(b.time ?? ''),
  )
  const lanes: boolean[][] = []
  return byLength.map((entry) => {
    const column = entry.from < monday ? 0 : daysBetween(monday, entry.from)
    const days = length(entry)
    const isFree = (taken: readonly boolean[]) => !taken.slice(column, column + days).includes(true)
    let lane = lanes.findIndex(isFree)
    if (lane < 0) lane = lanes.push(Array<boolean>(7).fill(false)) - 1
    lanes[lane]?.fill(true, column, column + days)
    return { entry, column, days, lane, fromBefore: entry.from < monday, goesOn: entry.to > sunday }
  })
}

/** How many pieces lie on each day of a week below the lanes that there is room for. */
export function hiddenByDay(pieces: readonly Piece[], lanes: number): number[] {
  const hidden = Array<number>(7).fill(0)
  for (const { lane, column, days } of pieces) {
    if (lane >= lanes) for (let day = column; day < column + days; day++) hidden[day] = (hidden[day] ?? 0) + 1
  }
  return hidden
}
