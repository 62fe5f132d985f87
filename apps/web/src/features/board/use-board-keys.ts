import { archiveCard, moveCard } from '@meanwhile/domain/card/commands'
import { positionBetween } from '@meanwhile/domain/position'
import { useEffect } from 'react'
import { usePreference } from '../../lib/preference.ts'
import { useDispatch, useProjectStore } from '../../project/use-project.ts'
import { useBoard } from './board-context.ts'
import { isForPage, type LetterAction, letterAction, stepFocus } from './board-keys.ts'
import { focusCard } from './reveal.ts'

/** The card or list that a key is about: where the focus is, or what is being hovered. */
function subject(): { cardId: string | null; listId: string | null } {
  const focus = document.activeElement
  const hovered = document.querySelector('[data-card]:hover')
  const card = (focus?.closest<HTMLElement>('[data-card]') ?? hovered) as HTMLElement | null
  const list = (card ?? focus)?.closest<HTMLElement>('[data-list]') ?? null
  return { cardId: card?.dataset.card ?? null, listId: list?.dataset.list ?? null }
}

/** The keys of the board. None acts while somebody types, with a modifier, or over a dialog. */
export function useBoardKeys(): void {
  const { boardId, geometry, ui, shown, mayEditCards } = useBoard()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const [letters] = usePreference('letter-keys', true)

  useEffect(() => {
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
    const act = (action: LetterAction): boolean => {
      if (action === 'help') {
        ui.set({ keysOpen: true })
        return true
      }
      const { cardId, listId } = subject()
      if (!mayEditCards) return false
      if (action === 'new') {
        const list = listId ?? project.boardLists(boardId)[0]
        if (list !== undefined) ui.set({ composingList: list })
        return list !== undefined
      }
      if (cardId === null || listId === null) return false
      if (action === 'rename') ui.set({ editingCard: cardId })
      else if (action === 'archive') archive(cardId, listId)
      else if (action === 'left' || action === 'right') toSide(cardId, listId, action === 'left' ? -1 : 1)
      else ui.set({ quick: { cardId, field: action } })
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return
      if (event.key.startsWith('Arrow')) {
        if (moveFocus(event.key)) event.preventDefault()
      } else if (letters) {
        const action = letterAction(event)
        if (action && act(action)) event.preventDefault()
      }
    }
    /** Arrows belong to the board only when a card has the focus, or nothing has. */
    const moveFocus = (key: string): boolean => {
      const focus = document.activeElement
      const { cardId, listId } = subject()
      const columns = project.boardLists(boardId).map((id) => shown.ids(id))
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
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [boardId, geometry, ui, shown, mayEditCards, project, dispatch, letters])
}
