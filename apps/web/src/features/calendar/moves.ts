import { daysBetween } from '@meanwhile/domain/calendar-day'
import type { Card } from '@meanwhile/domain/card/card'
import { setCardDue, setCardStart } from '@meanwhile/domain/card/card-values'
import type { Command } from '@meanwhile/domain/command'
import { type Anchors, dayIn } from '@meanwhile/domain/partial-date-range'
import { putOnDay, shiftDate } from '@meanwhile/domain/partial-date-shift'
import { NO_DAY } from './carry.ts'

/**
 * Moves a card by days: its start and its due go together, as long as each is known to the day. What is known less exactly
 * stays as it is, but for a card of the band: it becomes the day on which it is put.
 */
function moveByDays(card: Pick<Card, 'id' | 'start' | 'due'>, days: number, anchors: Anchors): Command[] {
  const move = (date: string | null) =>
    date !== null && dayIn(date, anchors) !== null ? shiftDate(date, { days }) : null
  const start = move(card.start)
  const due = move(card.due)
  return [
    ...(start === null || start === card.start ? [] : [setCardStart({ cardId: card.id, value: start })]),
    ...(due === null || due === card.due ? [] : [setCardDue({ cardId: card.id, value: due })]),
  ]
}

/** Takes a card's dates away, as they are known. */
function takeDates({ id, start, due }: Pick<Card, 'id' | 'start' | 'due'>): Command[] {
  return [
    ...(start === null ? [] : [setCardStart({ cardId: id, value: null })]),
    ...(due === null ? [] : [setCardDue({ cardId: id, value: null })]),
  ]
}

/** Puts a card on a day: from the day that it was held at, or, from the band or the tray, on the day itself. */
export function moveToDay(
  card: Pick<Card, 'id' | 'start' | 'due'>,
  held: string | null,
  day: string,
  anchors: Anchors,
): Command[] {
  if (day === NO_DAY) return takeDates(card)
  if (held !== null) return moveByDays(card, daysBetween(held, day), anchors)
  return card.due === null && card.start !== null
    ? [setCardStart({ cardId: card.id, value: putOnDay(card.start, day, anchors) })]
    : [setCardDue({ cardId: card.id, value: putOnDay(card.due, day, anchors) })]
}
