import { type Where, whereNow } from '../../lib/overlays.ts'

/** The card or list that a key or the palette is about: where the focus is, or what is being hovered. */
export function subject({ focused, pointed }: Where = whereNow()) {
  const focusedCard = focused?.closest<HTMLElement>('[data-card]') ?? null
  const card = focusedCard ?? pointed?.closest<HTMLElement>('[data-card]') ?? null
  const list = (card ?? focused)?.closest<HTMLElement>('[data-list]') ?? null
  return {
    cardId: card?.dataset.card ?? null,
    listId: list?.dataset.list ?? null,
    hasFocus: focusedCard !== null,
  }
}
