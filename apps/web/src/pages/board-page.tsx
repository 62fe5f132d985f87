import type { Board } from '@meanwhile/domain/board/board'
import { restoreBoard } from '@meanwhile/domain/board/commands'
import { DoorClosed } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useParams } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { useCardDrops } from '../features/attachment/use-card-drops.ts'
import { BoardContext } from '../features/board/board-context.ts'
import { BoardHeader } from '../features/board/board-header.tsx'
import { BoardNotices } from '../features/board/board-notices.tsx'
import { BoardUi } from '../features/board/board-ui.ts'
import { BoardView } from '../features/board/board-view.tsx'
import { BoardGeometry } from '../features/board/geometry.ts'
import { focusCard } from '../features/board/reveal.ts'
import { ExportMenu } from '../features/export/export-menu.tsx'
import { ExportItems } from '../features/export/lazy-items.ts'
import { ConnectionWords } from '../features/project/connection-words.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { Link } from '../lib/link.tsx'
import { boardPath, projectPath } from '../lib/paths.ts'
import { usePreference } from '../lib/preference.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useCan, useDispatch, useProjectId, useProjectStore, useRow } from '../project/use-project.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { lazyOverlay } from '../ui/lazy-code.ts'
import styles from './board-page.module.css'

/** When the board has been drawn, the code of its cards is fetched. */
const CALM_MS = 1_000
const CardDialog = lazyOverlay(() => import('../features/card/card-dialog.tsx').then((part) => part.CardDialog))

/** A board, and over it the card that the address names. */
export function BoardPage() {
  const { boardId } = useParams()
  if (boardId === undefined) return null
  return <BoardOrNot key={boardId} boardId={boardId} />
}

function BoardOrNot({ boardId }: { boardId: string }) {
  const board = useRow('boards', boardId)
  return <main className={styles.page}>{board ? <OpenBoard board={board} /> : <NoBoard />}</main>
}

function NoBoard() {
  const projectId = useProjectId()
  const { t } = useMessages()
  return (
    <EmptyState
      icon={<DoorClosed />}
      title={t('board.gone')}
      action={<Link to={projectPath(projectId)}>{t('board.toProject')}</Link>}
    >
      {t('board.goneHint')}
    </EmptyState>
  )
}

function OpenBoard({ board }: { board: Board }) {
  useTitle(board.title)
  const [compact] = usePreference('compact', false)
  const [geometry] = useState(() => new BoardGeometry())
  const [ui] = useState(() => new BoardUi())
  const live = board.archivedAt === null
  const mayEditCards = useCan('cards.edit') && live
  const mayEditLists = useCan('boards.edit') && live
  useCardDrops(mayEditCards)
  const mayRestore = useCan('boards.edit') && !live
  const dispatch = useDispatch()
  const value = useMemo(
    () => ({
      boardId: board.id,
      lang: board.lang,
      geometry,
      ui,
      mayEditCards,
      mayEditLists,
      compact,
      moreTools: <ExportItems boardId={board.id} />,
    }),
    [board.id, board.lang, geometry, ui, mayEditCards, mayEditLists, compact],
  )
  return (
    <BoardContext value={value}>
      <Slot into="bar">
        <BoardHeader board={board} tool={<ExportMenu boardId={board.id} />}>
          <ConnectionWords />
        </BoardHeader>
      </Slot>
      <BoardNotices
        archived={!live}
        onRestore={mayRestore ? () => dispatch(restoreBoard({ boardId: board.id })) : null}
      />
      <BoardView />
      <CardOverBoard boardId={board.id} geometry={geometry} />
    </BoardContext>
  )
}

function CardOverBoard({ boardId, geometry }: { boardId: string; geometry: BoardGeometry }) {
  const { cardId } = useParams()
  const projectId = useProjectId()
  const project = useProjectStore()

  useEffect(() => {
    const calm = setTimeout(() => {
      CardDialog.preload()
      ExportItems.preload()
    }, CALM_MS)
    return () => clearTimeout(calm)
  }, [])
  // Back closes the card as well as its button does: either way the focus returns to it.
  useEffect(() => {
    if (cardId === undefined) return undefined
    return () => focusCard(project, geometry, cardId)
  }, [cardId, project, geometry])

  if (cardId === undefined) return null
  const close = () => {
    // The board lies behind this card in the history: closing is going back.
    if (window.history.state?.overBoard === true) window.history.back()
    else navigate(boardPath(projectId, boardId), { replace: true })
  }
  return <CardDialog key={cardId} cardId={cardId} onClose={close} onLoadFailure={close} />
}
