import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { BoardContext } from '../features/board/board-context.ts'
import { BoardUi } from '../features/board/board-ui.ts'
import { BoardGeometry } from '../features/board/geometry.ts'
import { ShownCards } from '../features/board/shown-cards.ts'
import { CardDialog } from '../features/card/card-dialog.tsx'
import { useCan, useProjectStore, useRow } from '../project/use-project.ts'

/** A card over a page that is of no board, with its own board around it, as its fields know one. */
export function CardOverPage({ cardId, under }: { cardId: string /** The address of the page. */; under: string }) {
  const project = useProjectStore()
  const card = useRow('cards', cardId)
  const board = useRow('boards', card?.boardId ?? null)
  const live = board !== undefined && board.archivedAt === null
  const mayEditCards = useCan('cards.edit') && live
  const mayEditLists = useCan('boards.edit') && live
  const [parts] = useState(() => ({
    geometry: new BoardGeometry(),
    ui: new BoardUi(),
    shown: new ShownCards(project, card?.boardId ?? ''),
  }))
  const close = () => {
    if (window.history.state?.overBoard === true) window.history.back()
    else navigate(under, { replace: true })
  }
  const value = {
    ...parts,
    boardId: board?.id ?? '',
    lang: board?.lang ?? '',
    mayEditCards,
    mayEditLists,
    compact: false,
    moreTools: null,
  }
  return (
    <BoardContext value={value}>
      <CardDialog cardId={cardId} onClose={close} />
    </BoardContext>
  )
}
