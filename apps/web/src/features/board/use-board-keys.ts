import { archiveCard, assignCard, moveCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import { positionBetween } from '@meanwhile/domain/position'
import { navigate } from 'wouter/use-browser-location'
import { useKeys } from '../../lib/keys.ts'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectId, useProjectStore } from '../../project/use-project.ts'
import { lazyCode, withCode } from '../../ui/lazy-code.ts'
import { collapsedLists } from '../list/collapsed-lists.ts'
import { useBoard } from './board-context.ts'
import { BOARD_KEYS, type BoardAction, stepFocus } from './board-keys.ts'
import { focusCard } from './reveal.ts'
import { subject } from './subject.ts'

type Tick = (body: { cardId: string; memberId: string; on: boolean }) => Command

/** The verbs of watching and voting, which nobody says in the first second. */
const ticks = lazyCode(() => import('@meanwhile/domain/card/card-ticks'), 'alone')

const boardSeen = lazyCode(() => import('./board-seen.ts'))

/** The keys of the board. None acts while somebody types, with a modifier, or over a dialog. */
export function useBoardKeys(): void {
  const { boardId, geometry, ui, shown, mayEditCards } = useBoard()
  const projectId = useProjectId()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const { t } = useMessages()

  const toSide = (cardId: string, listId: string, way: 1 | -1) => {
    const lists = project.boardLists(boardId)
    const next = lists[lists.indexOf(listId) + way]
    if (next === undefined) return
    const firstId = project.listCards(next)[0]
    const first = firstId === undefined ? undefined : project.row('cards', firstId)
    const position = positionBetween(null, first?.position ?? null, Math.random)
    if (dispatch(moveCard({ cardId, listId: next, position })) === null) focusCard(project, geometry, cardId)
  }

  const archive = (cardId: string, listId: string) => {
    const ids = shown.ids(listId)
    const neighbour = ids[ids.indexOf(cardId) + 1] ?? ids[ids.indexOf(cardId) - 1]
    if (dispatch(archiveCard({ cardId })) === null && neighbour !== undefined) focusCard(project, geometry, neighbour)
  }

  /** Puts me on a card, among those who watch it or among those who voted for it, or takes me off. */
  const toggleMe = (cardId: string, as: 'memberIds' | 'watcherIds' | 'voterIds', tick: Tick) => {
    const memberId = project.me?.id
    const card = project.row('cards', cardId)
    if (memberId === undefined || !card) return
    dispatch(tick({ cardId, memberId, on: !card[as].includes(memberId) }))
  }
  const join = (cardId: string) => toggleMe(cardId, 'memberIds', assignCard)
  const watch = (cardId: string) => withCode(ticks, ({ watchCard }) => toggleMe(cardId, 'watcherIds', watchCard))
  const vote = (cardId: string) => withCode(ticks, ({ voteForCard }) => toggleMe(cardId, 'voterIds', voteForCard))

  /** Arrows belong to the board only when a card has the focus, or nothing has. */
  const step = (key: string): boolean => {
    const focus = document.activeElement
    const { cardId, listId } = subject()
    const columns = project.boardLists(boardId).map((id) => (collapsedLists().has(id) ? [] : shown.ids(id)))
    if (!focus?.closest('[data-card]')) {
      if (focus && focus !== document.body) return false
      const first = cardId ?? columns.find((ids) => ids.length > 0)?.[0]
      if (first !== undefined) focusCard(project, geometry, first)
      return first !== undefined
    }
    if (cardId === null || listId === null) return false
    const column = project.boardLists(boardId).indexOf(listId)
    const next = stepFocus(columns, { column, row: columns[column]?.indexOf(cardId) ?? 0 }, key)
    const nextId = next && columns[next.column]?.[next.row]
    if (nextId) focusCard(project, geometry, nextId)
    return true
  }

  useKeys(BOARD_KEYS, (action: BoardAction, key): boolean => {
    if (action === 'step') return step(key)
    const { cardId, listId, hasFocus } = subject()
    // What has the focus does by itself what Enter and Space do; under the pointer they are Trello's.
    if (action === 'open' || action === 'space') {
      if (cardId === null || hasFocus || document.activeElement !== document.body) return false
      if (action === 'open') navigate(cardPath(projectId, boardId, cardId), { state: { overBoard: true } })
      else if (mayEditCards) join(cardId)
      return true
    }
    if (action === 'watch') {
      if (cardId !== null) watch(cardId)
      return cardId !== null
    }
    if (action === 'seen') {
      withCode(boardSeen, ({ markBoardSeen }) => void markBoardSeen(projectId, boardId, t))
      return true
    }
    if (!mayEditCards) return false
    if (action === 'new') {
      const list = listId ?? project.boardLists(boardId)[0]
      if (list !== undefined) ui.set({ composingList: list })
      return list !== undefined
    }
    if (cardId === null || listId === null) return false
    if (action === 'rename') ui.set({ editingCard: cardId })
    else if (action === 'archive') archive(cardId, listId)
    else if (action === 'me') join(cardId)
    else if (action === 'vote') vote(cardId)
    else if (action === 'left' || action === 'right') toSide(cardId, listId, action === 'left' ? -1 : 1)
    else ui.set({ quick: { cardId, field: action } })
    return true
  })
}
