import * as z from 'zod/mini'
import { Colour } from '../colour.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { Instant, line } from '../text.ts'

export const ListTitle = line(200)
export const MAX_LISTS = 5000
export const SoftLimit = z.int().check(z.gte(1), z.lte(999))

export const List = z.strictObject({
  id: Id,
  boardId: Id,
  title: ListTitle,
  position: Position,
  /** The stage that the list stands for, shown in its header. */
  stage: z.nullable(z.string().check(z.regex(/^[a-z_]{1,40}$/))),
  colour: z.nullable(Colour),
  /** How many cards the list should hold at most; more is shown, never refused. */
  softLimit: z.nullable(SoftLimit),
  archivedAt: z.nullable(Instant),
})
export type List = z.infer<typeof List>
