import { useEffect, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { BoardContext } from '../features/board/board-context.ts'
import { BoardUi } from '../features/board/board-ui.ts'
import { BoardGeometry } from '../features/board/geometry.ts'
import { ShownCards } from '../features/board/shown-cards.ts'
import { useCan, useProjectStore, useRow } from '../project/use-project.ts'
import { lazyOverlay } from '../ui/lazy-code.ts'

const CardDialog = lazyOverlay(() => import('../features/card/card-dialog.tsx').then((part) => part.CardDialog))
/** When the page has been drawn, the code of its cards is fetched. */
const CALM_MS = 1_000

interface CardOverPageProps {
  /** Which one the address names. */
  cardId: string | undefined
  /** The address of the page. */
  under: string
}

/** The card that lies over a page that is of no board, if one does. */
export function CardOverPage({ cardId, under }: CardOverPageProps) {
  useEffect(() => {
    const calm = setTimeout(CardDialog.preload, CALM_MS)
    return () => clearTimeout(calm)
  }, [])
  return cardId === undefined ? null : <CardWithBoard key={cardId} cardId={cardId} under={under} />
}

/** With its own board around it, as its fields know one. */
function CardWithBoard({ cardId, under }: { cardId: string; under: string }) {
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
      <CardDialog cardId={cardId} onClose={close} onLoadFailure={close} />
    </BoardContext>
  )
}
