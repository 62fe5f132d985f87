import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { refuseList } from '../list/commands.ts'
import { putOrigin } from '../origin/origin.ts'
import { Position } from '../position.ts'
import { refusePublishing } from '../result/publishing.ts'
import { changeIdOf, followers, placesOf, putCards, refuseThing, writeStage } from '../stage/restage.ts'
import { isStageOf, type Stage } from '../stage/stages.ts'
import { voidStage } from '../stage/void-stage.ts'
import type { Reader } from '../tables.ts'
import { nameOfThing } from '../thing/name-of-thing.ts'
import { refuseSecondCard } from '../thing/second-card.ts'
import { refOfCard, type ThingRef, thingAt } from '../thing/thing.ts'
import { bareCard, CARD_KINDS, CardTitle, MAX_CARD_LABELS, MAX_CARD_MEMBERS, MAX_CARDS } from './card.ts'

const CardId = z.strictObject({ cardId: Id })

/** For commands that change a card: it, its list and its board must be there and not archived. */
export function refuseCard(project: Reader, cardId: string): Refusal | null {
  const card = project.get('cards', cardId)
  if (!card) return 'not-found'
  return card.archivedAt === null ? refuseList(project, card.listId) : 'archived'
}

export function aboutCard(project: Reader, { cardId }: { cardId: string }) {
  return { card: project.get('cards', cardId)?.title ?? '' }
}

/** The thing that a card is, where a line of history or a word to the person says what became of it. */
function aboutThing(project: Reader, { cardId }: { cardId: string }): { thing?: string } {
  const card = project.get('cards', cardId)
  const ref = card ? refOfCard(card) : null
  return ref ? { thing: nameOfThing(project, ref) } : {}
}

export const withOrWithout = (ids: readonly string[], id: string, on: boolean): string[] =>
  on ? (ids.includes(id) ? [...ids] : [...ids, id]) : ids.filter((other) => other !== id)

export const createCard = defineCommand({
  type: 'card.create',
  body: z.strictObject({ cardId: Id, listId: Id, title: CardTitle, position: Position, kind: z.enum(CARD_KINDS) }),
  needs: 'cards.edit',
  refuse: (project, { cardId, listId }) => {
    if (project.get('cards', cardId)) return 'exists'
    return refuseList(project, listId) ?? (project.size('cards') >= MAX_CARDS ? 'too-many' : null)
  },
  change: (draft, { cardId, listId, title, position, kind }, { at }) => {
    const boardId = draft.get('lists', listId)?.boardId ?? ''
    draft.put('cards', bareCard({ id: cardId, boardId, listId, position, title, kind }))
    putOrigin(draft, cardId, at)
  },
  invert: (_project, { cardId }): Command | null => archiveCard({ cardId }),
  about: (project, { title, listId }) => ({ card: title, list: project.get('lists', listId)?.title ?? '' }),
})

export const renameCard = defineCommand({
  type: 'card.rename',
  body: z.strictObject({ cardId: Id, title: CardTitle }),
  needs: 'cards.edit',
  refuse: (project, { cardId }) => refuseCard(project, cardId),
  change: (draft, { cardId, title }) => draft.edit('cards', cardId, { title }),
  invert: (project, { cardId }): Command | null => {
    const before = project.get('cards', cardId)
    return before ? renameCard({ cardId, title: before.title }) : null
  },
  about: aboutCard,
})

interface Move {
  cardId: string
  listId: string
  position: string
  alone?: boolean | undefined
}

/** The thing that a move stages, and the stage: when the list carries one of its kind and it has another now. */
function stagedBy(project: Reader, { cardId, listId, alone = false }: Move): { ref: ThingRef; stage: Stage } | null {
  if (alone) return null
  const card = project.get('cards', cardId)
  const ref = card ? refOfCard(card) : null
  const stage = project.get('lists', listId)?.stage ?? null
  if (!ref || !isStageOf(ref.kind, stage)) return null
  return thingAt(project, ref)?.stage === stage ? null : { ref, stage }
}

/** Where the cards of the thing on other boards go when one of them moves. */
const othersOf = (project: Reader, { ref, stage }: { ref: ThingRef; stage: Stage }, cardId: string) =>
  followers(project, ref, stage).filter((place) => place.cardId !== cardId)

/**
 * A card that is a thing takes the thing along: in a list that carries a stage of its kind, the thing comes to that stage,
 * with a line in its history, and its cards on other boards follow.
 */
export const moveCard = defineCommand({
  type: 'card.move',
  body: z.strictObject({
    cardId: Id,
    listId: Id,
    position: Position,
    /** The thing stays at its stage: the card goes back to a list that it lay in with another one. */
    alone: z.optional(z.boolean()),
  }),
  needs: 'cards.edit',
  refuse: (project, move, actor): Refusal | null => {
    const refusal = refuseCard(project, move.cardId) ?? refuseList(project, move.listId)
    if (refusal) return refusal
    const boardId = project.get('lists', move.listId)?.boardId ?? ''
    const staged = stagedBy(project, move)
    const stops =
      staged && (refuseThing(project, staged.ref, actor) ?? refusePublishing(project, staged.ref, staged.stage, actor))
    return stops ?? refuseSecondCard(project, project.get('cards', move.cardId), boardId)
  },
  change: (draft, move, stamp) => {
    const { cardId, listId, position } = move
    const staged = stagedBy(draft, move)
    const id = staged && changeIdOf(draft, move)
    const boardId = draft.get('lists', listId)?.boardId ?? ''
    draft.edit('cards', cardId, { boardId, listId, position })
    if (!staged || id === null) return
    const others = othersOf(draft, staged, cardId)
    writeStage(draft, staged.ref, { id, stage: staged.stage }, stamp)
    putCards(draft, others)
  },
  invert: (project, move): Command | null => {
    const before = project.get('cards', move.cardId)
    if (!before) return null
    const staged = stagedBy(project, move)
    if (!staged) {
      const back = { cardId: move.cardId, listId: before.listId, position: before.position }
      return moveCard(stagedBy(project, back) ? { ...back, alone: true } : back)
    }
    const cardIds = [move.cardId, ...othersOf(project, staged, move.cardId).map(({ cardId }) => cardId)]
    return voidStage({ changeId: changeIdOf(project, move), voided: true, places: placesOf(project, cardIds) })
  },
  about: (project, move) => {
    const staged = stagedBy(project, move)
    const list = project.get('lists', move.listId)?.title ?? ''
    return { ...aboutCard(project, move), list, ...(staged && { ...aboutThing(project, move), stage: staged.stage }) }
  },
})

/** Puts a label on a card or takes it off; a tick, so that two people's ticks both stay. */
export const labelCard = defineCommand({
  type: 'card.label',
  body: z.strictObject({ cardId: Id, labelId: Id, on: z.boolean() }),
  needs: 'cards.edit',
  refuse: (project, { cardId, labelId, on }) => {
    const label = project.get('labels', labelId)
    if (!label) return 'not-found'
    if (on && label.archivedAt !== null) return 'archived'
    const count = project.get('cards', cardId)?.labelIds.length ?? 0
    return refuseCard(project, cardId) ?? (on && count >= MAX_CARD_LABELS ? 'too-many' : null)
  },
  change: (draft, { cardId, labelId, on }) => {
    const labelIds = withOrWithout(draft.get('cards', cardId)?.labelIds ?? [], labelId, on)
    draft.edit('cards', cardId, { labelIds })
  },
  invert: (project, { cardId, labelId, on }): Command | null => {
    const was = project.get('cards', cardId)?.labelIds.includes(labelId) ?? false
    // An archived label comes off, but not on again.
    if (was === on || (was && project.get('labels', labelId)?.archivedAt !== null)) return null
    return labelCard({ cardId, labelId, on: was })
  },
  about: (project, { cardId, labelId }) => ({
    ...aboutCard(project, { cardId }),
    label: project.get('labels', labelId)?.title ?? '',
  }),
})

/** Gives a card to a person of the project or takes it away from them. */
export const assignCard = defineCommand({
  type: 'card.assign',
  body: z.strictObject({ cardId: Id, memberId: Id, on: z.boolean() }),
  needs: 'cards.edit',
  refuse: (project, { cardId, memberId, on }) => {
    const member = project.get('members', memberId)
    if (!member || (on && member.leftAt !== null)) return 'not-found'
    const count = project.get('cards', cardId)?.memberIds.length ?? 0
    return refuseCard(project, cardId) ?? (on && count >= MAX_CARD_MEMBERS ? 'too-many' : null)
  },
  change: (draft, { cardId, memberId, on }) => {
    const memberIds = withOrWithout(draft.get('cards', cardId)?.memberIds ?? [], memberId, on)
    draft.edit('cards', cardId, { memberIds })
  },
  invert: (project, { cardId, memberId, on }): Command | null => {
    const was = project.get('cards', cardId)?.memberIds.includes(memberId) ?? false
    // A card is taken from somebody who left, but not given to them again.
    if (was === on || (was && project.get('members', memberId)?.leftAt !== null)) return null
    return assignCard({ cardId, memberId, on: was })
  },
  about: aboutCard,
})

export const archiveCard = defineCommand({
  type: 'card.archive',
  body: CardId,
  needs: 'cards.edit',
  refuse: (project, { cardId }) => refuseCard(project, cardId),
  change: (draft, { cardId }, { at }) => draft.edit('cards', cardId, { archivedAt: at }),
  invert: (_project, { cardId }): Command | null => restoreCard({ cardId }),
  about: (project, body) => ({ ...aboutCard(project, body), ...aboutThing(project, body) }),
})

export const restoreCard = defineCommand({
  type: 'card.restore',
  body: CardId,
  needs: 'cards.edit',
  refuse: (project, { cardId }) => {
    const card = project.get('cards', cardId)
    if (!card) return 'not-found'
    return card.archivedAt === null ? 'not-archived' : refuseList(project, card.listId)
  },
  change: (draft, { cardId }) => draft.edit('cards', cardId, { archivedAt: null }),
  invert: (_project, { cardId }): Command | null => archiveCard({ cardId }),
  about: aboutCard,
})
