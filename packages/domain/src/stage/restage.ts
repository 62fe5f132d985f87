import type { Actor, Refusal, Stamp } from '../command.ts'
import type { Draft } from '../draft.ts'
import { derivedId } from '../id.ts'
import { authorOf } from '../member/author.ts'
import { byPosition, positionsFrom } from '../position.ts'
import type { Reader, Tables } from '../tables.ts'
import { cardsOfThing, THING_TABLES, type ThingRef, thingAt } from '../thing/thing.ts'
import { refuseOwned } from '../thing/thing-rights.ts'
import type { StageChange } from './stage-change.ts'
import { dayOf, historyOf } from './stage-history.ts'
import type { Stage } from './stages.ts'

/** Where a card lies. */
export interface Place {
  cardId: string
  listId: string
  position: string
}

/** For commands that change a stage: the thing must be there, not archived, and the actor's to change. */
export function refuseThing(project: Reader, ref: ThingRef, actor: Actor): Refusal | null {
  const thing = thingAt(project, ref)
  if (!thing) return 'not-found'
  return thing.archivedAt === null ? refuseOwned(actor, thing) : 'archived'
}

const isOpenList = (project: Reader, list: Tables['lists']) =>
  list.archivedAt === null && project.get('boards', list.boardId)?.archivedAt === null

/** The first list of a board that carries the stage. */
function listOfStage(project: Reader, boardId: string, stage: Stage): Tables['lists'] | undefined {
  const lists = [...project.all('lists')].filter((list) => list.boardId === boardId && list.stage === stage)
  return lists.filter((list) => isOpenList(project, list)).sort(byPosition)[0]
}

function endOf(project: Reader, listId: string): string {
  let last: string | null = null
  for (const card of project.all('cards')) {
    if (card.listId === listId && (last === null || card.position > last)) last = card.position
  }
  return positionsFrom(last, 1)[0] ?? ''
}

/**
 * Where the cards of a thing go that comes to a stage: on every board whose lists carry it, to the end of the first such
 * list. A card that lies in one of them stays; so does one that somebody put into the archive.
 */
export function followers(project: Reader, { thingId }: ThingRef, stage: Stage): Place[] {
  const places: Place[] = []
  for (const card of cardsOfThing(project, thingId)) {
    const list = project.get('lists', card.listId)
    if (!list || card.archivedAt !== null || list.stage === stage || !isOpenList(project, list)) continue
    const target = listOfStage(project, card.boardId, stage)
    if (target) places.push({ cardId: card.id, listId: target.id, position: endOf(project, target.id) })
  }
  return places
}

/** Where those cards lie now. */
export function placesOf(project: Reader, cardIds: readonly string[]): Place[] {
  return cardIds.flatMap((cardId) => {
    const card = project.get('cards', cardId)
    return card ? [{ cardId, listId: card.listId, position: card.position }] : []
  })
}

export function putCards(draft: Draft, places: readonly Place[]): void {
  for (const { cardId, listId, position } of places) {
    const boardId = draft.get('lists', listId)?.boardId
    if (boardId !== undefined) draft.edit('cards', cardId, { boardId, listId, position })
  }
}

/** The stage that the history says a thing has now. */
export function lastStage(project: Reader, thingId: string, without?: string): Stage | undefined {
  return historyOf(project, thingId)
    .filter(({ id }) => id !== without)
    .at(-1)?.stage
}

/** An id for a line of history that a move writes: the same for everybody who does or predicts that move. */
export function changeIdOf(project: Reader, { cardId, listId, position }: Place): string {
  let id = derivedId('stage', cardId, listId, position)
  while (project.get('stageChanges', id)) id = derivedId('stage', id)
  return id
}

/** Writes a line of history and brings the thing to the stage that its history ends with now. */
export function writeStage(
  draft: Draft,
  { kind, thingId }: ThingRef,
  change: Pick<StageChange, 'id' | 'stage'> & { on?: string; note?: string; reason?: string },
  stamp: Stamp,
): void {
  const { id, stage, on = dayOf(draft, stamp.at), note = null, reason = null } = change
  const written = { at: afterAll(draft, thingId, stamp.at), memberId: authorOf(draft, stamp), voidedAt: null }
  draft.put('stageChanges', { id, kind, thingId, stage, on, note, reason, ...written })
  settleStage(draft, { kind, thingId })
}

/**
 * When a line was written: after every other line of the thing, by a millisecond where clocks say otherwise. Commands that
 * are sent together share an instant, and two servers' clocks differ; the order of the log is the one that counts.
 */
function afterAll(draft: Draft, thingId: string, at: string): string {
  const last = historyOf(draft, thingId, { voided: true }).reduce(
    (latest, line) => Math.max(latest, Date.parse(line.at)),
    0,
  )
  return Date.parse(at) > last ? at : new Date(last + 1).toISOString()
}

/** Gives a thing the stage that its history ends with. */
export function settleStage(draft: Draft, { kind, thingId }: ThingRef): void {
  const stage = lastStage(draft, thingId)
  if (stage !== undefined) draft.edit(THING_TABLES[kind], thingId, { stage })
}
