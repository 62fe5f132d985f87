import * as z from 'zod/mini'
import { COLOURS } from '../colour.ts'
import { FieldValue } from '../field/field.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Position } from '../position.ts'
import { Day, Instant, line } from '../text.ts'

export const CARD_KINDS = [
  'task',
  'activity',
  'site',
  'result',
  'decision',
  'risk',
  'proposal',
  'stakeholder',
  'issue',
  'idea',
] as const

export const TITLE_LENGTH = 500
export const CardTitle = line(TITLE_LENGTH)
export const MAX_CARDS = 100_000
export const MAX_CARD_LABELS = 50
export const MAX_CARD_MEMBERS = 50
export const MAX_CARD_OBJECTIVES = 50

const MonthDay = z.int().check(z.gte(29), z.lte(31))

/** How a card comes again: ticking it done makes the next one, with its dates moved on. */
export const Repeat = z.strictObject({
  every: z.enum(['day', 'week', 'month', 'year']),
  count: z.int().check(z.gte(1), z.lte(99)),
  /** No next one after this day. */
  until: z.nullable(Day),
  /** Where the next one is put; without it, or when that list is archived, in the list of the one that is done. */
  listId: z.optional(Id),
  /** Days of the month that the last turn could not reach, as its month was too short. Kept by the product. */
  meant: z.optional(z.strictObject({ start: z.optional(MonthDay), due: z.optional(MonthDay) })),
})
export type Repeat = z.infer<typeof Repeat>

/** `#<colour>`, or the id of one of the card's attachments that is a picture. */
export const Cover = z.string().check(z.regex(new RegExp(`^(#(${COLOURS.join('|')})|[0-9A-Za-z]{12})$`)))

const Count = z.int().check(z.gte(0))

/** The face of a card: what a board shows. Its description, lines, comments and files are details. */
export const Card = z.strictObject({
  id: Id,
  boardId: Id,
  listId: Id,
  position: Position,
  title: CardTitle,
  kind: z.enum(CARD_KINDS),
  /** The activity, site or result, by its kind, that the card is; null: it only speaks of one. */
  thingId: z.nullable(Id),
  /** The responsible partner. */
  partnerId: z.nullable(Id),
  /** Partners that take part beside the responsible one. */
  contributorIds: z.array(Id),
  memberIds: z.array(Id),
  labelIds: z.array(Id),
  start: z.nullable(PartialDate),
  due: z.nullable(PartialDate),
  doneAt: z.nullable(Instant),
  /** What of the application it serves. */
  objectiveIds: z.array(Id),
  /** Values of the board's own fields, by the id of the field. */
  fields: z.record(Id, FieldValue),
  /** Members who want to hear of changes. */
  watcherIds: z.array(Id),
  voterIds: z.array(Id),
  cover: z.nullable(Cover),
  repeat: z.nullable(Repeat),
  /** A pattern to copy from, not work to do. */
  template: z.boolean(),
  /** What the details hold, in numbers; kept by the commands that change them. */
  described: z.boolean(),
  commentCount: Count,
  fileCount: Count,
  lineCount: Count,
  linesDone: Count,
  archivedAt: z.nullable(Instant),
})
export type Card = z.infer<typeof Card>

/** A card with a title and a place and nothing else yet. */
export function bareCard(card: Pick<Card, 'id' | 'boardId' | 'listId' | 'position' | 'title' | 'kind'>): Card {
  return {
    ...card,
    thingId: null,
    partnerId: null,
    contributorIds: [],
    memberIds: [],
    labelIds: [],
    start: null,
    due: null,
    doneAt: null,
    objectiveIds: [],
    fields: {},
    watcherIds: [],
    voterIds: [],
    cover: null,
    repeat: null,
    template: false,
    described: false,
    commentCount: 0,
    fileCount: 0,
    lineCount: 0,
    linesDone: 0,
    archivedAt: null,
  }
}
