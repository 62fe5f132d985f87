import { type Anchors, rangeOf } from '../partial-date-range.ts'
import { projectOf } from '../project/project-of.ts'
import type { Reader } from '../tables.ts'
import { wallClockAt } from '../zoned-time.ts'
import type { StageChange } from './stage-change.ts'

/** History is not counted from events (`StageDate`), so no anchor is needed to sort it. */
const NO_ANCHORS: Anchors = {}
const since = ({ on }: StageChange) => rangeOf(on, NO_ANCHORS)?.sortFrom ?? ''

/** By the first day that each can mean; two of one day in the order in which they were written down. */
export function compareChanges(one: StageChange, other: StageChange): number {
  const [a, b] = [since(one), since(other)]
  if (a !== b) return a < b ? -1 : 1
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** The history of a thing in its order; what was voided is left out unless it is asked for. */
export function historyOf(project: Reader, thingId: string, { voided = false } = {}): StageChange[] {
  const changes = [...project.all('stageChanges')].filter((change) => change.thingId === thingId)
  return changes.filter((change) => voided || change.voidedAt === null).sort(compareChanges)
}

/** The last stage that a history came to by the end of a day: the last line that began on it or before. */
export function stageOn(history: readonly StageChange[], day: string): StageChange | undefined {
  return history.filter((change) => since(change).slice(0, 10) <= day).at(-1)
}

/** The day that an instant is on the wall of the project. */
export function dayOf(project: Reader, at: string): string {
  return wallClockAt(Date.parse(at), projectOf(project).timeZone).day
}

/** Whether a date begins after a day: history is of what was. */
export const beginsAfter = (on: string, day: string): boolean =>
  (rangeOf(on, NO_ANCHORS)?.sortFrom.slice(0, 10) ?? '') > day
