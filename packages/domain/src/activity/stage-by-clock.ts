import { addDays } from '../calendar-day.ts'
import { derivedId } from '../id.ts'
import { type Anchors, rangeOf } from '../partial-date-range.ts'
import type { StageChange } from '../stage/stage-change.ts'
import type { Activity } from './activity.ts'
import { knownDays } from './activity-days.ts'

/** A line of history that the calendar writes. */
export interface StageByClock {
  changeId: string
  stage: 'running' | 'follow_up'
  on: string
}

/** From here on the calendar says how far an activity is; an idea is nobody's plan yet. */
const BEFORE = { running: ['planned', 'confirmed'], follow_up: ['planned', 'confirmed', 'running'] }

/**
 * What the calendar makes of an activity on a day of its own clock: `running` from its first day on, `follow_up` after its
 * last. Once for each of its days: whoever takes it back is not contradicted. Never backwards, and nothing of what is
 * called off, archived or known less exactly than to the day.
 */
export function stageByClock(
  activity: Activity,
  /** All of it, with what was voided. */
  history: readonly StageChange[],
  anchors: Anchors,
  today: string,
): StageByClock | null {
  const days = activity.archivedAt === null ? knownDays(activity, anchors) : null
  if (!days || today < days.first) return null
  const stage = today > days.last ? 'follow_up' : 'running'
  const due = stage === 'running' ? days.first : addDays(days.last, 1)
  const changeId = derivedId('clock', activity.id, stage, due)
  if (!BEFORE[stage].includes(activity.stage) || history.some(({ id }) => id === changeId)) return null
  // A line before the last one would leave the activity at the stage at which it is.
  const told = history.filter(({ voidedAt }) => voidedAt === null).map(({ on }) => rangeOf(on, {})?.sortFrom ?? '')
  return { changeId, stage, on: [due, ...told].sort().at(-1)?.slice(0, 10) ?? due }
}
