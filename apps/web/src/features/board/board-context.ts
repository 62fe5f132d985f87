import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { BoardUi, BoardUiState } from './board-ui.ts'
import type { BoardGeometry } from './geometry.ts'

interface BoardContextValue {
  boardId: string
  /** Language of the titles on it. */
  lang: string
  geometry: BoardGeometry
  ui: BoardUi
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
