import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { refuseList } from '../list/commands.ts'
import { Position } from '../position.ts'
import type { Reader } from '../tables.ts'
import { nameOfThing } from '../thing/name-of-thing.ts'
import { refuseSecondCard } from '../thing/second-card.ts'
import { type ThingRef, thingAt } from '../thing/thing.ts'
import { followers, lastStage, type Place, placesOf, putCards, refuseThing, settleStage } from './restage.ts'
import { compareChanges, historyOf } from './stage-history.ts'
import type { Stage } from './stages.ts'

const Places = z.array(z.strictObject({ cardId: Id, listId: Id, position: Position })).check(z.maxLength(200))

/** Places that undo puts cards back to: of cards of the thing, on boards that have no other one. */
function refusePlaces(project: Reader, { thingId }: ThingRef, places: readonly Place[]): Refusal | null {
  for (const { cardId, listId } of places) {
    const card = project.get('cards', cardId)
    const list = project.get('lists', listId)
    if (!card || !list) return 'not-found'
    if (card.thingId !== thingId) return 'invalid'
    const refusal = card.archivedAt === null ? refuseList(project, card.listId) : 'archived'
    const stops = refusal ?? refuseList(project, listId) ?? refuseSecondCard(project, card, list.boardId)
    if (stops) return stops
  }
  return new Set(places.map(({ cardId }) => cardId)).size === places.length ? null : 'invalid'
}

/**
 * Takes a line out of a history as a mistake, or puts it back; it stays to be seen. The thing gets the stage that its
 * history ends with then. `places`: where its cards go, when somebody takes back what moved them; else they follow.
 */
export const voidStage = defineCommand({
  type: 'stage.void',
  body: z.strictObject({ changeId: Id, voided: z.boolean(), places: z.optional(Places) }),
  needs: 'things.edit',
  // A line that comes back was accepted once: the gate of a result is not asked again.
  refuse: (project, { changeId, voided, places = [] }, actor): Refusal | null => {
    const change = project.get('stageChanges', changeId)
    if (!change) return 'not-found'
    const refusal = refuseThing(project, change, actor) ?? refusePlaces(project, change, places)
    if (refusal) return refusal
    if ((change.voidedAt !== null) === voided) return 'exists'
    // A thing has a stage: its only line is not a mistake.
    return voided && lastStage(project, change.thingId, changeId) === undefined ? 'invalid' : null
  },
  change: (draft, { changeId, voided, places }, { at }) => {
    const change = draft.get('stageChanges', changeId)
    if (!change) return
    const before = thingAt(draft, change)?.stage
    draft.edit('stageChanges', changeId, { voidedAt: voided ? at : null })
    settleStage(draft, change)
    const now = thingAt(draft, change)?.stage
    if (places) putCards(draft, places)
    else if (now !== before && now !== undefined) putCards(draft, followers(draft, change, now))
  },
  invert: (project, { changeId, voided, places }): Command | null => {
    const change = project.get('stageChanges', changeId)
    if (!change) return null
    const then = stageAfter(project, changeId, voided)
    const changes = then !== undefined && then !== thingAt(project, change)?.stage
    const moved = places ?? (changes ? followers(project, change, then) : [])
    const cardIds = moved.map(({ cardId }) => cardId)
    return voidStage({ changeId, voided: !voided, places: placesOf(project, cardIds) })
  },
  about: (project, { changeId }) => {
    const change = project.get('stageChanges', changeId)
    return { name: change ? nameOfThing(project, change) : '', stage: change?.stage ?? '' }
  },
})

/** The stage that a thing has once a line is voided or put back. */
function stageAfter(project: Reader, changeId: string, voided: boolean): Stage | undefined {
  const change = project.get('stageChanges', changeId)
  if (!change) return undefined
  const lines = historyOf(project, change.thingId).filter(({ id }) => id !== changeId)
  return (voided ? lines : [...lines, change].sort(compareChanges)).at(-1)?.stage
}
