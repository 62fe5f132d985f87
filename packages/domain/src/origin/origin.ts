import * as z from 'zod/mini'
import type { Draft } from '../draft.ts'
import { Id } from '../id.ts'
import { Instant } from '../text.ts'

/**
 * When a card was made; one for a card, under the card's own id. A detail and not a part of the face: two thousand instants
 * would take a sixth of what a whole project takes on the wire (decision 010).
 */
export const Origin = z.strictObject({ id: Id, cardId: Id, createdAt: Instant })
export type Origin = z.infer<typeof Origin>

export function putOrigin(draft: Draft, cardId: string, createdAt: string): void {
  draft.put('origins', { id: cardId, cardId, createdAt })
}
