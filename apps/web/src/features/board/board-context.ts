import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import type { BoardUi, BoardUiState } from './board-ui.ts'
import type { BoardGeometry } from './geometry.ts'
import type { ShownCards } from './shown-cards.ts'

interface BoardContextValue {
  boardId: string
  /** Language of the titles on it. */
  lang: string
  geometry: BoardGeometry
  ui: BoardUi
  /** What the filter lets through. */
  shown: ShownCards
  mayEditCards: boolean
  mayEditLists: boolean
  compact: boolean
  /** Entries of the board's menu that come from other rooms. */
  moreTools: ReactNode
}

export const BoardContext = createContext<BoardContextValue | null>(null)

export function useBoard(): BoardContextValue {
  const board = useContext(BoardContext)
  if (!board) throw new Error('used outside of a board')
  return board
}

/** A part of what is open. Keep it primitive or stable. */
export function useBoardUi<Part>(read: (state: BoardUiState) => Part): Part {
  const { ui } = useBoard()
  return useSyncExternalStore(ui.subscribe, () => read(ui.get()))
}

/** Ids of the cards of a list that are shown, in order. */
export function useShownCards(listId: string): readonly string[] {
  const { shown } = useBoard()
  const subscribe = useCallback((listener: () => void) => shown.subscribeList(listId, listener), [shown, listId])
  return useSyncExternalStore(subscribe, () => shown.ids(listId))
}

/** Whether a filter hides cards of the board. */
export function useFiltering(): boolean {
  const { shown } = useBoard()
  return useSyncExternalStore(shown.subscribe, () => shown.filtering)
}
