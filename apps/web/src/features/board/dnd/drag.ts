import type { Command, Refusal } from '@meanwhile/domain/command'
import type { Translate } from '@meanwhile/messages/messages'
import { type ProjectStore, tableKey } from '../../../project/project-store.ts'
import type { BoardGeometry } from '../geometry.ts'
import type { ShownCards } from '../shown-cards.ts'
import { stageWords } from '../stage-words.ts'
import { drop } from './drop.ts'
import { insertionIndex } from './drop-index.ts'
import { type Interruption, interruption } from './interruption.ts'
import { type Column, stepCard, stepList } from './keyboard-step.ts'
import type { Lift } from './lift.ts'
import { LiftStore } from './lift-store.ts'

/** Where a drag happens and how it speaks. Read anew at each use, as language and role may change meanwhile. */
export interface Surroundings {
  boardId: string
  project: ProjectStore
  geometry: BoardGeometry
  /** Cards that a filter hides are no neighbours. */
  shown: ShownCards
  mayEdit: boolean
  t: Translate
  /** A refusal is told to the person by the dispatch itself. */
  dispatch(command: Command): Refusal | null
  /** To a screen reader. */
  say(text: string): void
  /** To everybody. */
  tell(text: string): void
  /** Gives the focus back to what was lifted. */
  focus(kind: Lift['kind'], id: string): void
}

/** One drag from lifting to the drop, by whatever hand. Sends one command at the end, or none. */
export class Drag {
  readonly lifts = new LiftStore()
  readonly #around: () => Surroundings
  #stopWatching = () => {}

  constructor(around: () => Surroundings) {
    this.#around = around
  }

  lift(kind: Lift['kind'], id: string, by: Lift['by'], room: number): boolean {
    const { project, mayEdit } = this.#around()
    if (!mayEdit || this.lifts.get()) return false
    const lift = kind === 'card' ? this.#liftCard(id, by, room) : this.#liftList(id, by, room)
    if (!lift) return false
    this.lifts.set(lift)
    const check = () => this.#check()
    const stops = (['cards', 'lists', 'boards', 'members', 'projects'] as const).map((table) =>
      project.subscribe(tableKey(table), check),
    )
    this.#stopWatching = () => {
      for (const stop of stops) stop()
    }
    this.#say(kind === 'card' ? 'cardPicked' : 'listPicked', lift)
    return true
  }

  /** The pointer is at this point of the window, nearest to this list. */
  point(x: number, y: number, listId: string): void {
    const lift = this.lifts.get()
    const { boardId, geometry, project, shown } = this.#around()
    if (lift?.kind === 'card') {
      const list = geometry.list(listId)
      const top = list?.content()?.getBoundingClientRect().top
      if (!list || top === undefined) return
      const lifted = shown.ids(listId).indexOf(lift.id)
      const index = lift.target?.listId === listId ? lift.target.index : -1
      this.#aim(listId, insertionIndex(list.spans(), y - top, { lifted, index, room: lift.room }))
    } else if (lift?.kind === 'list' && geometry.scroller) {
      const { scroller } = geometry
      const offset = x - scroller.getBoundingClientRect().left + scroller.scrollLeft
      const lifted = project.boardLists(boardId).indexOf(lift.id)
      const index = insertionIndex(geometry.columns(), offset, { lifted, index: lift.index, room: lift.room })
      if (index !== lift.index) this.lifts.set({ ...lift, index })
    }
  }

  /** An arrow key. Says where the thing is now; at the edge nothing happens. */
  step(key: string): void {
    const lift = this.lifts.get()
    const { boardId, project, geometry } = this.#around()
    const lists = project.boardLists(boardId)
    if (lift?.kind === 'list') {
      const index = stepList(lift.index, lists.length - 1, key)
      if (index === null) return
      this.lifts.set({ ...lift, index })
      const neighbour = lists.filter((id) => id !== lift.id)[Math.min(index, lists.length - 2)]
      if (neighbour) geometry.column(neighbour)?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
      this.#say('listOver', this.lifts.get())
    } else if (lift?.target) {
      const columns: Column[] = lists.map((id) => ({ id, count: this.#othersIn(id, lift.id) }))
      const next = stepCard(columns, lift.target, key)
      if (!next) return
      this.#aim(next.listId, next.index)
      geometry.list(next.listId)?.reveal(next.index)
      geometry.column(next.listId)?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
      this.#say('cardOver', this.lifts.get())
    }
  }

  drop(): void {
    const lift = this.lifts.get()
    if (!lift || this.#check()) return
    const { project, shown, dispatch, focus } = this.#around()
    const command = drop(project, shown, lift)
    this.#end()
    if (!command) this.#sayBack(lift)
    else if (dispatch(command) === null) this.#say(lift.kind === 'card' ? 'cardDropped' : 'listDropped', lift)
    if (lift.by === 'keyboard') focus(lift.kind, lift.id)
  }

  putBack(): void {
    const lift = this.lifts.get()
    if (!lift) return
    this.#end()
    this.#sayBack(lift)
  }

  #liftCard(id: string, by: Lift['by'], room: number): Lift | null {
    const { project, shown } = this.#around()
    const listId = project.row('cards', id)?.listId
    const ids = listId === undefined ? [] : shown.ids(listId)
    const index = ids.indexOf(id)
    if (listId === undefined || index < 0) return null
    const target = { listId, index, afterId: ids[index - 1] ?? null }
    return { kind: 'card', id, by, room, fromListId: listId, target }
  }

  #liftList(id: string, by: Lift['by'], room: number): Lift | null {
    const { boardId, project } = this.#around()
    const index = project.boardLists(boardId).indexOf(id)
    return index < 0 ? null : { kind: 'list', id, by, room, index }
  }

  #aim(listId: string, index: number): void {
    const lift = this.lifts.get()
    if (lift?.kind !== 'card' || (lift.target?.listId === listId && lift.target.index === index)) return
    const ids = this.#around().shown.ids(listId)
    const lifted = ids.indexOf(lift.id)
    const above = lifted >= 0 && index > lifted ? index : index - 1
    this.lifts.set({ ...lift, target: { listId, index, afterId: ids[above] ?? null } })
  }

  #othersIn(listId: string, cardId: string): number {
    const ids = this.#around().shown.ids(listId)
    return ids.includes(cardId) ? ids.length - 1 : ids.length
  }

  /** Ends the drag in words when others took away what it needs. Answers whether it did. */
  #check(): boolean {
    const lift = this.lifts.get()
    if (!lift) return true
    const { project, boardId, mayEdit } = this.#around()
    const why = interruption(project, boardId, mayEdit, lift)
    if (!why) return false
    const words = this.#wordsFor(why, lift)
    this.#end()
    this.#around().tell(words)
    return true
  }

  #end(): void {
    this.#stopWatching()
    this.#stopWatching = () => {}
    this.lifts.set(null)
  }

  #nameOf(lift: Lift): string {
    const { project } = this.#around()
    return (lift.kind === 'card' ? project.row('cards', lift.id) : project.row('lists', lift.id))?.title ?? ''
  }

  #wordsFor(why: Interruption, lift: Lift): string {
    const { project, t } = this.#around()
    const name = this.#nameOf(lift)
    const listId = lift.kind === 'card' ? lift.target?.listId : lift.id
    const list = (listId && project.row('lists', listId)?.title) || ''
    return t.fill(`board.drag.${why}`, { name, list })
  }

  #say(what: 'cardPicked' | 'cardOver' | 'cardDropped' | 'listPicked' | 'listOver' | 'listDropped', lift: Lift | null) {
    if (!lift) return
    const { project, boardId, t, say } = this.#around()
    if (lift.kind === 'list') {
      const count = project.boardLists(boardId).length
      say(t.fill(`board.drag.${what}`, { list: this.#nameOf(lift), place: lift.index + 1, count }))
    } else if (lift.target) {
      const { listId, index } = lift.target
      const list = project.row('lists', listId)?.title ?? ''
      const count = this.#othersIn(listId, lift.id) + 1
      const words = t.fill(`board.drag.${what}`, { card: this.#nameOf(lift), list, place: index + 1, count })
      say([words, stageWords(project, t, lift.id, listId)].filter(Boolean).join(' '))
    }
  }

  #sayBack(lift: Lift): void {
    const { t, say } = this.#around()
    say(t('board.drag.back', { name: this.#nameOf(lift) }))
  }
}
