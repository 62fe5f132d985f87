import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { line } from '../text.ts'

export const MAX_VIEWS = 500

/** A saved way to look at a board, shared with everybody in the project. */
export const View = z.strictObject({
  id: Id,
  boardId: Id,
  title: line(100),
  /** The query of its address, without the `?`: form, filters, order. */
  search: z.string().check(z.maxLength(1000), z.regex(/^[\x21-\x7e]*$/)),
  position: Position,
})
export type View = z.infer<typeof View>
