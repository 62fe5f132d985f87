import type { Card } from '@meanwhile/domain/card/card'

/** Measures of the face in px, as `card-face.module.css` sets them. */
const FRAME = 18
const TITLE_LINE = 20
const META_ROW = 30
const LABEL_ROW = 24
const COMPACT_FRAME = 10
/** Characters that fit in a line of a title, on average. */
const LINE_LENGTH = 26

/** How high a card will be, before it is rendered. A good guess saves a second rendering of every row that comes in. */
export function estimateHeight(card: Card | undefined, compact: boolean): number {
  if (!card) return FRAME + TITLE_LINE
  const lines = Math.min(Math.ceil(card.title.length / LINE_LENGTH), compact ? 2 : 6)
  const meta =
    card.due !== null || card.start !== null || card.doneAt !== null || card.memberIds.length > 0 ? META_ROW : 0
  const labels = card.labelIds.length > 0 ? LABEL_ROW * Math.ceil(card.labelIds.length / 2) : 0
  return (compact ? COMPACT_FRAME : FRAME) + lines * TITLE_LINE + meta + labels
}
