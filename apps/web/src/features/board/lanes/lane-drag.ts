import type { Card } from '@meanwhile/domain/card/card'
import { moveCard } from '@meanwhile/domain/card/commands'
import type { Command, Refusal } from '@meanwhile/domain/command'
import type { Translate } from '@meanwhile/messages/messages'
import type { ProjectStore } from '../../../project/project-store.ts'
import { inBoardOrder, moveAll, moveAlong } from '../bulk/bulk-commands.ts'
import type { CardLift, Lift } from '../dnd/lift.ts'
import { LiftStore } from '../dnd/lift-store.ts'
import type { Carrier } from '../dnd/pointer-drag.ts'
import { positionAt } from '../place.ts'
import type { LaneKind } from './lane-address.ts'
import { alongToLane } from './lanes.ts'

/** What lies under the hand: a cell, and the card in it that the hand is over. */
export interface CellPoint {
  lane: string
  listId: string
  cardId: string | null
}

export interface LaneSurroundings {
  kind: LaneKind
  project: ProjectStore
  mayEdit: boolean
  t: Translate
  selected(): ReadonlySet<string>
  /** The row in which the card was taken hold of: a card may stand in several. */
  from(): string
  laneTitle(lane: string): string
  cellAt(x: number, y: number): CellPoint | null
  dispatchAll(commands: readonly Command[]): Refusal | null
  say(text: string): void
}

/** A card on its way from a cell to another one, with the others that are selected together with it. What the hand does is told by `PointerDrag`, as on the board in lists. */
export class LaneDrag implements Carrier {
  readonly lifts = new LiftStore()
  readonly #around: () => LaneSurroundings
  #from = ''
  #over: CellPoint | null = null

  constructor(around: () => LaneSurroundings) {
    this.#around = around
  }

  /** Whether the card would go to this cell. */
  isOver(lane: string, listId: string): boolean {
    return this.#over?.lane === lane && this.#over.listId === listId
  }

  /** Whether the card was taken out of this row. */
  isLifted(cardId: string, lane: string): boolean {
    return this.lifts.get()?.id === cardId && this.#from === lane
  }

  lift(_kind: Lift['kind'], id: string, by: Lift['by'], room: number): boolean {
    const { project, mayEdit, from } = this.#around()
    const card = project.row('cards', id)
    if (!card || !mayEdit || this.lifts.get()) return false
    this.#from = from()
    this.#set({ kind: 'card', id, by, room, fromListId: card.listId, target: null }, null)
    return true
  }

  point(x: number, y: number): void {
    const lift = this.lifts.get()
    const over = this.#around().cellAt(x, y)
    const was = this.#over
    if (lift?.kind !== 'card') return
    if (over?.lane === was?.lane && over?.listId === was?.listId && over?.cardId === was?.cardId) return
    const target = over && { listId: over.listId, index: 0, afterId: null }
    this.#set({ ...lift, target }, over)
  }

  drop(): void {
    const [id, over] = [this.lifts.get()?.id, this.#over]
    const { project, kind, t, say, laneTitle, selected, dispatchAll } = this.#around()
    const card = id === undefined ? undefined : project.row('cards', id)
    if (!card || !over) return this.putBack()
    const move = over.cardId === card.id ? null : this.#move(card, over)
    const group = selected()
    const cards = group.has(card.id) ? inBoardOrder(project, group) : [card]
    const inRows = cards.flatMap((one) => alongToLane(one, kind, this.#from, over.lane))
    const commands = [...inRows, ...this.#moveTogether(cards, over.listId, move)]
    if (commands.length === 0) return this.putBack()
    this.#set(null, null)
    const list = project.row('lists', over.listId)?.title ?? ''
    if (dispatchAll(commands) !== null) return
    const where = { lane: laneTitle(over.lane), list }
    const count = cards.length
    say(count > 1 ? t('lanes.movedSeveral', { count, ...where }) : t('lanes.moved', { card: card.title, ...where }))
  }

  putBack(): void {
    const lift = this.lifts.get()
    if (!lift) return
    const { project, t, say } = this.#around()
    this.#set(null, null)
    say(t('board.drag.back', { name: project.row('cards', lift.id)?.title ?? '' }))
  }

  /** The others follow right below; where the one in the hand keeps its place, those of other lists come to the end. */
  #moveTogether(cards: readonly Card[], listId: string, move: ReturnType<typeof moveCard> | null): Command[] {
    const { project } = this.#around()
    const ids = cards.map(({ id }) => id)
    if (move) return moveAlong(project, ids, move)
    const elsewhere = cards.filter((card) => card.listId !== listId)
    return moveAll(
      project,
      elsewhere.map(({ id }) => id),
      listId,
      'bottom',
    )
  }

  /** Before the card under the hand; beside the cards of another list, at its end. */
  #move(card: { id: string; listId: string }, { listId, cardId }: CellPoint): ReturnType<typeof moveCard> | null {
    const { project } = this.#around()
    const siblings = project.listCards(listId).filter((id) => id !== card.id)
    const before = siblings.indexOf(cardId ?? '')
    if (card.listId === listId && before < 0) return null
    const rows = siblings.flatMap((id) => project.row('cards', id) ?? [])
    return moveCard({ cardId: card.id, listId, position: positionAt(rows, before < 0 ? rows.length : before) })
  }

  #set(lift: CardLift | null, over: CellPoint | null): void {
    this.#over = over
    this.lifts.set(lift)
  }
}
