import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { Instant, Lang, line } from '../text.ts'

export const BoardTitle = line(200)
export const MAX_BOARDS = 500

export const Board = z.strictObject({
  id: Id,
  title: BoardTitle,
  position: Position,
  /** The board of one partner; null: of the whole project. */
  partnerId: z.nullable(Id),
  /** Language of the titles on it. */
  lang: Lang,
  archivedAt: z.nullable(Instant),
})
export type Board = z.infer<typeof Board>
