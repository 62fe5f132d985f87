import * as z from 'zod/mini'
import { LinkUrl } from '../attachment/attachment.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Source } from '../place/place.ts'
import { STAGES } from '../stage/stages.ts'
import { Day, Instant, Lang, line } from '../text.ts'
import { NeededTitles, Texts, Titles } from '../translated.ts'
import { TimeZone } from '../zoned-time.ts'

/** Every type that the sources name (domain analysis, 1.6). */
export const ACTIVITY_TYPES = [
  'training_course',
  'national_training',
  'training_visit',
  'expert_visit',
  'project_meeting',
  'kick_off',
  'review',
  'exchange',
  'seminar',
  'webinar',
  'local_activity',
  'public_event',
  'dissemination_event',
] as const
export const ACTIVITY_MODES = ['in_person', 'online', 'hybrid'] as const
export const MAX_ACTIVITIES = 5000

const Ids = z.array(Id).check(z.maxLength(200))
const Count = z.int().check(z.gte(0), z.lte(1_000_000))

/** What people write of a course, visit, meeting, seminar or event. Its stage is written by `stage.set` alone. */
export const ActivityFields = z.strictObject({
  /** As the project calls it: `C1`. */
  code: z.nullable(line(20)),
  /** Its number in the application. */
  number: z.nullable(z.int().check(z.gte(0), z.lte(9999))),
  type: z.enum(ACTIVITY_TYPES),
  titles: NeededTitles,
  hostPartnerId: z.nullable(Id),
  /** Who holds it when no partner does, and who is invited. */
  hostNote: Texts,
  mode: z.nullable(z.enum(ACTIVITY_MODES)),
  placeId: z.nullable(Id),
  venue: z.nullable(line(300)),
  onlineUrl: z.nullable(LinkUrl),
  /** As it is written in the application or announced, as exactly as its source. */
  start: z.nullable(PartialDate),
  end: z.nullable(PartialDate),
  /** The days on which it is really held, once they are known; the announced dates stay as they were told. */
  heldFrom: z.nullable(Day),
  heldTo: z.nullable(Day),
  /** Of the clock on the wall of its sessions; null: that of its place, else of the project. */
  timeZone: z.nullable(TimeZone),
  phaseId: z.nullable(Id),
  /** The activity that it is part of. */
  parentId: z.nullable(Id),
  /** It closes the dissemination of the project. */
  closing: z.boolean(),
  aims: Texts,
  topics: z.array(Titles).check(z.maxLength(50)),
  /** What the host showed. */
  demonstrated: Texts,
  lessons: Texts,
  themes: z.array(line(80)).check(z.maxLength(30)),
  /** Sites that it goes to. */
  siteIds: Ids,
  objectiveIds: Ids,
  /** Members who train in it; they may edit it, whoever hosts it. */
  trainerIds: Ids,
  languages: z.array(Lang).check(z.maxLength(30)),
  /** Professions of guests who come to advise. */
  guestProfessions: z.array(line(120)).check(z.maxLength(50)),
  expectedLocal: z.nullable(Count),
  expectedForeign: z.nullable(Count),
  source: z.nullable(Source),
})

export const Activity = z.strictObject({
  id: Id,
  ...ActivityFields.def.shape,
  stage: z.enum(STAGES.activity),
  archivedAt: z.nullable(Instant),
})
export type Activity = z.infer<typeof Activity>
