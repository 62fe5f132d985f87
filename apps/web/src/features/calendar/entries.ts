import { addDays, daysBetween } from '@meanwhile/domain/calendar-day'
import type { Card } from '@meanwhile/domain/card/card'
import { precisionOf } from '@meanwhile/domain/partial-date'
import { type Anchors, dayIn, rangeOf } from '@meanwhile/domain/partial-date-range'

/** A card in the calendar: days from its start to its due. */
export interface Entry {
  cardId: string
  from: string
  to: string
  /** `14:30`, where the day it is due has a time. */
  time: string | null
}

/** A card whose date is known less exactly: it lies above the days that it can mean. */
export interface BandEntry {
  cardId: string
  from: string
  to: string
  /** The date as it is known. */
  date: string
}

type Dated = Pick<Card, 'id' | 'start' | 'due'>

export interface Placed {
  entries: Entry[]
  band: BandEntry[]
  /** Without a date that can be placed, in the order of the board. */
  undated: string[]
}

/** What of these cards stands in cells, what lies in the band, and what is in neither. */
export function entriesOf(cards: readonly Dated[], anchors: Anchors): Placed {
  const entries: Entry[] = []
  const band: BandEntry[] = []
  const undated: string[] = []
  for (const { id, start, due } of cards) {
    const date = due ?? start
    const day = date === null ? null : dayIn(date, anchors)
    if (date !== null && day !== null) {
      const first = start === null ? null : dayIn(start, anchors)
      const from = first !== null && first < day ? first : day
      entries.push({ cardId: id, from, to: day, time: precisionOf(date) === 'time' ? date.slice(11) : null })
      continue
    }
    const range = date === null ? null : rangeOf(date, anchors)
    if (date === null || !range) undated.push(id)
    else band.push({ cardId: id, from: range.sortFrom, to: range.sortTo, date })
  }
  const byTime = (a: Entry | BandEntry, b: Entry | BandEntry) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)
  return { entries: entries.sort(byTime), band: band.sort(byTime), undated }
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
  const byLength = here.sort(
    (a, b) => length(b) - length(a) || a.from.localeCompare(b.from) || (a.time ?? '').localeCompare(b.time ?? ''),
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
