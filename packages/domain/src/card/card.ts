import * as z from 'zod/mini'
import { Id } from '../id.ts'
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

export const CardTitle = line(500)
export const MAX_CARDS = 100_000
export const MAX_CARD_LABELS = 50
export const MAX_CARD_MEMBERS = 50

/** The face of a card: what a board shows. */
export const Card = z.strictObject({
  id: Id,
  boardId: Id,
  listId: Id,
  position: Position,
  title: CardTitle,
  kind: z.enum(CARD_KINDS),
  /** The responsible partner. */
  partnerId: z.nullable(Id),
  memberIds: z.array(Id),
  labelIds: z.array(Id),
  dueOn: z.nullable(Day),
  doneAt: z.nullable(Instant),
  archivedAt: z.nullable(Instant),
})
export type Card = z.infer<typeof Card>
