import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Instant, paragraph } from '../text.ts'

export const CommentText = paragraph(20_000).check(z.minLength(1), z.regex(/\S/))
export const MAX_COMMENTS = 5000
export const MAX_REACTIONS = 20

/** One emoji, as a person picks it: a pictograph with what may join and follow it. */
export const Emoji = z
  .string()
  .check(
    z.maxLength(32),
    z.regex(
      /^(?:\p{Extended_Pictographic}|\p{RI}\p{RI})(?:\p{M}|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\u200d)*$/u,
    ),
  )

export const Comment = z.strictObject({
  id: Id,
  cardId: Id,
  /** Who wrote it; null: the product itself. */
  memberId: z.nullable(Id),
  at: Instant,
  text: CommentText,
  editedAt: z.nullable(Instant),
  reactions: z.array(z.strictObject({ emoji: Emoji, memberIds: z.array(Id) })),
})
export type Comment = z.infer<typeof Comment>
