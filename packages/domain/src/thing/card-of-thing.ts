import { setCardPartner } from '../card/card-values.ts'
import { createCard } from '../card/commands.ts'
import type { Command } from '../command.ts'
import { showThing } from './show-thing.ts'
import type { ThingRef } from './thing.ts'

export interface CardOfThing extends ThingRef {
  cardId: string
  listId: string
  title: string
  position: string
  /** The responsible partner. */
  partnerId: string | null
}

/** The commands that put a card on a board that is the thing. */
export function cardOfThing({ cardId, kind, thingId, listId, title, position, partnerId }: CardOfThing): Command[] {
  return [
    createCard({ cardId, listId, title, position, kind }),
    showThing({ cardId, kind, thingId }),
    ...(partnerId === null ? [] : [setCardPartner({ cardId, value: partnerId })]),
  ]
}
