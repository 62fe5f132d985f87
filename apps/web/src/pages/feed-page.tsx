import { useState } from 'react'
import { useParams } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { BoardContext } from '../features/board/board-context.ts'
import { BoardUi } from '../features/board/board-ui.ts'
import { BoardGeometry } from '../features/board/geometry.ts'
import { ShownCards } from '../features/board/shown-cards.ts'
import { CardDialog } from '../features/card/card-dialog.tsx'
import { Feed } from '../features/feed/feed.tsx'
import { feedPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useCan, useProjectId, useProjectStore, useRow } from '../project/use-project.ts'
import { ProjectBar } from './project-bar.tsx'

/** What happened in a project, and over it the card that the address names. */
export function FeedPage() {
  const { cardId } = useParams()
  const { t } = useMessages()
  useTitle(t('feed.title'))
  return (
    <>
      <ProjectBar />
      <main>
        <Feed />
        {cardId !== undefined && <CardOverFeed key={cardId} cardId={cardId} />}
      </main>
    </>
  )
}

/** A card with the board that it is of around it, as its fields know one. */
function CardOverFeed({ cardId }: { cardId: string }) {
  const projectId = useProjectId()
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
    else navigate(feedPath(projectId), { replace: true })
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
