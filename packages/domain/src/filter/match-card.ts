import { addDays, weekStart } from '../calendar-day.ts'
import type { Card } from '../card/card.ts'
import { type Anchors, isOver, rangeOf } from '../partial-date-range.ts'
import { type CardFilter, ME, NONE } from './card-filter.ts'

type Filtered = Pick<
  Card,
  'id' | 'title' | 'kind' | 'partnerId' | 'contributorIds' | 'memberIds' | 'labelIds' | 'due' | 'doneAt'
>
type Match = (card: Filtered) => boolean

/** What a filter means here and now. */
export interface FilterContext {
  /** Text without case and marks. */
  fold(text: string): string
  /** The wall clock of the project: `2022-10-29T14:30`. */
  now: string
  anchors: Anchors
  /** My own place. */
  memberId: string
  /** Cards that changed since I saw them. */
  unread: ReadonlySet<string>
}

/** Folding a title costs more than looking into it: once for each content of a card. */
const folded = new WeakMap<object, string>()

function textMatch({ text }: CardFilter, { fold }: FilterContext): Match | null {
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  return (card) => {
    let title = folded.get(card)
    if (title === undefined) {
      title = fold(card.title)
      folded.set(card, title)
    }
    return words.every((word) => title.includes(word))
  }
}

function idMatch(wanted: readonly string[], idsOf: (card: Filtered) => readonly string[]): Match | null {
  if (wanted.length === 0) return null
  const ids = new Set(wanted)
  const none = ids.has(NONE)
  return (card) => {
    const own = idsOf(card)
    return own.length === 0 ? none : own.some((id) => ids.has(id))
  }
}

function partnersOf({ partnerId, contributorIds }: Filtered): readonly string[] {
  return partnerId === null ? contributorIds : [partnerId, ...contributorIds]
}

/** A date is due when all that it can mean is over: "today" and "this week" ask for its end. */
function dueMatch(filter: CardFilter, { now, anchors }: FilterContext): Match | null {
  const { due, dueFrom, dueTo } = filter
  const ranged = dueFrom !== null || dueTo !== null
  if (due.length === 0 && !ranged) return null
  const today = now.slice(0, 10)
  const monday = weekStart(today)
  const sunday = addDays(monday, 6)
  return ({ due: date, doneAt }) => {
    if (date === null) return due.includes('none')
    if (due.includes('overdue') && doneAt === null && isOver(date, anchors, now)) return true
    const range = rangeOf(date, anchors)
    if (!range) return false
    const first = range.sortFrom.slice(0, 10)
    const last = range.sortTo.slice(0, 10)
    if (due.includes('today') && last === today) return true
    if (due.includes('week') && last >= monday && last <= sunday) return true
    return ranged && last >= (dueFrom ?? last) && first <= (dueTo ?? first)
  }
}

/** Makes a test for cards out of a filter: made once, it costs about a microsecond for each card. */
export function matcher(filter: CardFilter, context: FilterContext): Match {
  const { kinds, labelIds, memberIds, partnerIds, unread } = filter
  const people = memberIds.map((id) => (id === ME ? context.memberId : id))
  const matches = [
    kinds.length > 0 ? (card: Filtered) => kinds.includes(card.kind) : null,
    unread ? (card: Filtered) => context.unread.has(card.id) : null,
    idMatch(labelIds, (card) => card.labelIds),
    idMatch(people, (card) => card.memberIds),
    idMatch(partnerIds, partnersOf),
    dueMatch(filter, context),
    textMatch(filter, context),
  ].filter((match) => match !== null)
  return (card) => matches.every((match) => match(card))
}
