import type { Draft } from '../draft.ts'
import { derivedId } from '../id.ts'
import { refuseList } from '../list/commands.ts'
import type { PartialDate } from '../partial-date.ts'
import { rangeOf } from '../partial-date-range.ts'
import { positionBetween } from '../position.ts'
import { projectOf } from '../project/project-of.ts'
import type { Reader } from '../tables.ts'
import { type Card, MAX_CARDS, type Repeat } from './card.ts'
import { putCopy } from './put-copy.ts'
import { meantAfter, turned } from './turn.ts'

/** The card that follows a repeating one. Its id is derived, so that ticking twice, by two people, makes one. */
export const nextIdOf = (cardId: string): string => derivedId(cardId, 'next')

/** Whether the next one would come after the last day. Without a date that has a day it goes on. */
function isPast(project: Reader, card: Card, repeat: Repeat): boolean {
  const date = card.due ?? card.start
  const meant = card.due === null ? repeat.meant?.start : repeat.meant?.due
  const moved = date === null || repeat.until === null ? null : turned(date, repeat, meant)
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

/** The list that was chosen for the next one, as long as cards may be put there. */
function listOfNext(project: Reader, { listId, repeat }: Card): string {
  const chosen = repeat?.listId
  return chosen === undefined || refuseList(project, chosen) ? listId : chosen
}

/** Right after the card, where the eye is; in another list at its end. No randomness: everybody must find the same place. */
function placeFor(project: Reader, card: Card, inListId: string): string {
  let last: string | null = null
  let after: string | null = null
  for (const { listId, position } of project.all('cards')) {
    if (listId !== inListId) continue
    if (last === null || position > last) last = position
    if (position > card.position && (after === null || position < after)) after = position
  }
  return inListId === card.listId
    ? positionBetween(card.position, after, () => 0.5)
    : positionBetween(last, null, () => 0.5)
}

/** Both dates one turn later, and what to remember so that they do not drift. */
function nextDates({ start, due }: Card, repeat: Repeat): Pick<Card, 'start' | 'due' | 'repeat'> {
  const { meant = {}, ...rest } = repeat
  const next = {
    start: start && turned(start, repeat, meant.start),
    due: due && turned(due, repeat, meant.due),
  }
  const days = {
    start: start ? meantAfter(start, next.start, meant.start) : undefined,
    due: due ? meantAfter(due, next.due, meant.due) : undefined,
  }
  const kept = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined))
  return { ...next, repeat: Object.keys(kept).length === 0 ? rest : { ...rest, meant: kept } }
}

/** Lines have no memory of their own: one that is due on the same day as the card turns as the card does. */
function moveLine({ start, due }: Card, repeat: Repeat) {
  return (date: PartialDate): PartialDate | null => {
    const like = date.slice(0, 10)
    const meant =
      due?.slice(0, 10) === like ? repeat.meant?.due : start?.slice(0, 10) === like ? repeat.meant?.start : undefined
    return turned(date, repeat, meant)
  }
}

export function stepNext(draft: Draft, card: Card, done: boolean, at: string): void {
  const id = nextIdOf(card.id)
  const { repeat, title } = card
  const doing = nextStep(draft, card, done)
  if (doing === 'restore') draft.edit('cards', id, { archivedAt: null })
  if (doing === 'archive') draft.edit('cards', id, { archivedAt: at })
  if (doing !== 'make' || !repeat) return
  const listId = listOfNext(draft, card)
  putCopy(draft, card, {
    cardId: id,
    listId,
    position: placeFor(draft, card, listId),
    title,
    keep: ['labels', 'people', 'partners', 'dates', 'checklists', 'fields'],
    move: moveLine(card, repeat),
    at,
  })
  draft.edit('cards', id, nextDates(card, repeat))
}
