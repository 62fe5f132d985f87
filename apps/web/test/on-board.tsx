import { type ReactNode, useState } from 'react'
import { BoardContext } from '../src/features/board/board-context.ts'
import { BoardUi, type BoardUiState } from '../src/features/board/board-ui.ts'
import { BoardGeometry } from '../src/features/board/geometry.ts'
import { ShownCards } from '../src/features/board/shown-cards.ts'
import { useProjectStore } from '../src/project/use-project.ts'
import { BOARD } from './fake-server.ts'

interface OnBoardProps {
  /** What of the board is open. */
  open?: Partial<BoardUiState>
  children: ReactNode
}

/** The board of the project around, which its reader may edit. */
export function OnBoard({ open, children }: OnBoardProps) {
  const project = useProjectStore()
  const [board] = useState(() => {
    const ui = new BoardUi()
    if (open) ui.set(open)
    return {
      boardId: BOARD,
      lang: 'en',
      geometry: new BoardGeometry(),
      ui,
      shown: new ShownCards(project, BOARD),
      mayEditCards: true,
      mayEditLists: true,
      compact: false,
      moreTools: null,
    }
  })
  return <BoardContext value={board}>{children}</BoardContext>
}
