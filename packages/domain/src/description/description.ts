import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Instant, paragraph } from '../text.ts'

export const DescriptionText = paragraph(50_000)

/** What a card says at length, in Markdown. One for a card, under the card's own id. */
export const Description = z.strictObject({
  id: Id,
  cardId: Id,
  text: DescriptionText,
  /** Counts its versions: whoever saves names the one that they edited, so that nobody overwrites unseen. */
  revision: z.int().check(z.gte(1)),
  /** Who wrote it last; null: the product itself. */
  memberId: z.nullable(Id),
  at: Instant,
})
export type Description = z.infer<typeof Description>
