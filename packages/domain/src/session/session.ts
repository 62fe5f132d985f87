import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { Day, Instant, line } from '../text.ts'
import { NeededTitles } from '../translated.ts'

export const SESSION_KINDS = ['plenary', 'workshop', 'site_visit', 'meal', 'travel', 'free', 'feedback'] as const
export const MAX_SESSIONS = 20_000

/** A time of day on the wall of the activity's place, `09:30`. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** A piece of an activity's programme. */
export const SessionFields = z.strictObject({
  activityId: Id,
  /** Null while the days of the activity are not known. */
  day: z.nullable(Day),
  start: z.nullable(TimeOfDay),
  /** Earlier than the start: it ends after midnight. */
  end: z.nullable(TimeOfDay),
  kind: z.enum(SESSION_KINDS),
  titles: NeededTitles,
  /** Members who lead it. */
  leaderIds: z.array(Id).check(z.maxLength(50)),
  siteId: z.nullable(Id),
  room: z.nullable(line(200)),
  /** Among those of its day without a time. */
  position: Position,
})

export const Session = z.strictObject({ id: Id, ...SessionFields.def.shape, archivedAt: z.nullable(Instant) })
export type Session = z.infer<typeof Session>
