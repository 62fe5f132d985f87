import * as z from 'zod/mini'
import { addDays } from './calendar-day.ts'
import { mentionsIn } from './comment/mentions.ts'
import { Id } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import { type Anchors, isOver, rangeOf } from './partial-date-range.ts'

/** What a person may be told about a card, or of a site's agreement; the most urgent first. */
export const NOTICE_KINDS = [
  'mention',
  'assigned',
  'overdue',
  'due',
  'agreement_notice',
  'agreement_end',
  'comment',
  'moved',
  'archived',
] as const
export const NoticeKind = z.enum(NOTICE_KINDS)
export type NoticeKind = z.infer<typeof NoticeKind>

/** Something that a member should know. Ids only: names and texts are looked up when it is read. */
export interface Notice {
  kind: NoticeKind
  /** The card; of an agreement, the site. An id is given once in a project. */
  cardId: string
  memberId: string
  /** Its cause: telling the same person of the same cause twice is not done. */
  source: string
}

/** A logged command, with what its card was right after it. */
export interface Happening {
  version: number
  type: string
  body: unknown
  card: { memberIds: readonly string[]; watcherIds: readonly string[] } | undefined
  /** The card left its list for another one. */
  leftList: boolean
}

const Body = z.looseObject({
  cardId: Id,
  commentId: z.optional(Id),
  memberId: z.nullish(Id),
  on: z.optional(z.boolean()),
  text: z.optional(z.string()),
})
type Body = z.infer<typeof Body>

type Told = Pick<Notice, 'kind' | 'source'> & { to: readonly string[] }

/** What each verb tells, and whom. A verb that is not here tells nobody. */
const TELLS = new Map<string, (body: Body, happening: Happening) => Told[]>(
  Object.entries({
    'comment.write': (body, happening) => [mention(body, `comment:${body.commentId}`), commented(happening)],
    'comment.edit': (body) => [mention(body, `comment:${body.commentId}`)],
    'card.describe': (body) => [mention(body, 'description')],
    'card.assign': (body, happening) => (body.on ? [assigned(body, happening)] : []),
    'line.assign': (body, happening) => [assigned(body, happening)],
    'card.move': (_body, happening) => (happening.leftList ? [watched('moved', happening)] : []),
    'card.archive': (_body, happening) => [watched('archived', happening)],
  }),
)

const once = ({ version }: Happening) => `v${version}`

/** One text mentions a person once, however often it is edited. */
const mention = ({ text = '' }: Body, source: string): Told => ({ kind: 'mention', source, to: mentionsIn(text) })

const commented = (happening: Happening): Told => ({
  kind: 'comment',
  source: once(happening),
  to: followersOf(happening.card),
})

const assigned = ({ memberId }: Body, happening: Happening): Told => ({
  kind: 'assigned',
  source: once(happening),
  to: memberId ? [memberId] : [],
})

const watched = (kind: NoticeKind, happening: Happening): Told => ({
  kind,
  source: once(happening),
  to: happening.card?.watcherIds ?? [],
})

/** Whoever works on a card or watches it. */
function followersOf(card: Happening['card']): string[] {
  return card ? [...new Set([...card.memberIds, ...card.watcherIds])] : []
}

/** What a command tells whom, each member once: the most urgent of what it could say. */
export function noticesOf(happening: Happening): Notice[] {
  const tells = TELLS.get(happening.type)
  const body = tells && Body.safeParse(happening.body)
  if (!tells || !body?.success) return []
  const told = tells(body.data, happening).sort((a, b) => NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind))
  const notices = new Map<string, Notice>()
  for (const { kind, source, to } of told) {
    for (const memberId of to) {
      if (!notices.has(memberId)) notices.set(memberId, { kind, source, memberId, cardId: body.data.cardId })
    }
  }
  return [...notices.values()]
}

/** What ended longer ago is old news: a date of a year that was typed in today, say. */
const OLD_DAYS = 7

/**
 * What the calendar tells of a due date at `now`, the wall clock of the project as `2022-10-29T14:30`: from the day
 * before its end that it is due, and overdue only when its end has passed, however vague the date is.
 */
export function dueNotice(due: PartialDate, anchors: Anchors, now: string): Pick<Notice, 'kind' | 'source'> | null {
  const end = rangeOf(due, anchors)?.sortTo
  if (end === undefined) return null
  const day = end.slice(0, 10)
  const today = now.slice(0, 10)
  if (isOver(due, anchors, now)) {
    return day < addDays(today, -OLD_DAYS) ? null : { kind: 'overdue', source: `until ${end}` }
  }
  return day <= addDays(today, 1) ? { kind: 'due', source: `until ${end}` } : null
}
