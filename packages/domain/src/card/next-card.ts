import type { Draft } from '../draft.ts'
import { derivedId } from '../id.ts'
import { refuseList } from '../list/commands.ts'
import { PartialDate } from '../partial-date.ts'
import { rangeOf } from '../partial-date-range.ts'
import { type Shift, shiftDate } from '../partial-date-shift.ts'
import { positionBetween } from '../position.ts'
import { projectOf } from '../project/project-of.ts'
import type { Reader } from '../tables.ts'
import { type Card, MAX_CARDS, type Repeat } from './card.ts'
import { putCopy } from './put-copy.ts'

/** The card that follows a repeating one. Its id is derived, so that ticking twice, by two people, makes one. */
export const nextIdOf = (cardId: string): string => derivedId(cardId, 'next')

const SHIFT: Record<Repeat['every'], (count: number) => Shift> = {
  day: (count) => ({ days: count }),
  week: (count) => ({ days: count * 7 }),
  month: (count) => ({ months: count }),
  year: (count) => ({ months: count * 12 }),
}

/** The date one turn later, known as exactly; null when that is too far off to be written. */
function movedOn(date: PartialDate, { every, count }: Repeat): PartialDate | null {
  const moved = shiftDate(date, SHIFT[every](count))
  return PartialDate.safeParse(moved).success ? moved : null
}

/** Whether the next one would come after the last day. Without a date that has a day it goes on. */
function isPast(project: Reader, card: Card, repeat: Repeat): boolean {
  const date = card.due ?? card.start
  const moved = date === null || repeat.until === null ? null : movedOn(date, repeat)
  const from = moved && rangeOf(moved, projectOf(project).anchors)?.sortFrom
  return from !== null && from !== undefined && repeat.until !== null && from.slice(0, 10) > repeat.until
}

/** What ticking a card, or opening it again, does to the next one. */
export function nextStep(project: Reader, card: Card, done: boolean): 'make' | 'restore' | 'archive' | null {
  if (!card.repeat) return null
  const next = project.get('cards', nextIdOf(card.id))
  if (!next) {
    return done && project.size('cards') < MAX_CARDS && !isPast(project, card, card.repeat) ? 'make' : null
  }
  // Somebody's work on it stays: one that is done is left alone.
  if (next.doneAt !== null || refuseList(project, next.listId)) return null
  if (done) return next.archivedAt === null ? null : 'restore'
  return next.archivedAt === null ? 'archive' : null
}

/** Right after the card, where the eye is. No randomness: everybody must find the same place. */
function placeAfter(project: Reader, card: Card): string {
  let after: string | null = null
  for (const { listId, position } of project.all('cards')) {
    const isLater = listId === card.listId && position > card.position
    if (isLater && (after === null || position < after)) after = position
  }
  return positionBetween(card.position, after, () => 0.5)
}

export function stepNext(draft: Draft, card: Card, done: boolean, at: string): void {
  const id = nextIdOf(card.id)
  const { repeat, listId, title } = card
  const doing = nextStep(draft, card, done)
  if (doing === 'restore') draft.edit('cards', id, { archivedAt: null })
  if (doing === 'archive') draft.edit('cards', id, { archivedAt: at })
  if (doing !== 'make' || !repeat) return
  putCopy(draft, card, {
    cardId: id,
    listId,
    position: placeAfter(draft, card),
    title,
    keep: ['labels', 'people', 'partners', 'dates', 'checklists', 'fields'],
    move: (date) => movedOn(date, repeat),
    at,
  })
}
