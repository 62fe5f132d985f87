import type { Board } from '@meanwhile/domain/board/board'
import { restoreBoard } from '@meanwhile/domain/board/commands'
import { DoorClosed } from 'lucide-react'
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { useCardDrops } from '../features/attachment/use-card-drops.ts'
import { BoardContext } from '../features/board/board-context.ts'
import { BoardHeader } from '../features/board/board-header.tsx'
import { BoardNotices } from '../features/board/board-notices.tsx'
import { BoardUi } from '../features/board/board-ui.ts'
import { BoardGeometry } from '../features/board/geometry.ts'
import { focusCard } from '../features/board/reveal.ts'
import { ShownCards } from '../features/board/shown-cards.ts'
import { ExportItems } from '../features/export/lazy-items.ts'
import { FilterOpener } from '../features/filter/filter-opener.tsx'
import { hasFilter } from '../features/filter/has-filter.ts'
import { useFilterKeys } from '../features/filter/use-filter-keys.ts'
import { ConnectionWords } from '../features/project/connection-words.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { SavedViews } from '../features/view/saved-views.tsx'
import { ViewSwitch } from '../features/view/view-switch.tsx'
import { Link } from '../lib/link.tsx'
import { type BoardViewName, boardPath, projectPath } from '../lib/paths.ts'
import { usePreference } from '../lib/preference.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useCan, useDispatch, useProjectId, useProjectStore, useRow } from '../project/use-project.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { lazyCode, lazyOverlay, loadAhead, useLazyCode } from '../ui/lazy-code.ts'
import styles from './board-page.module.css'
import { BOARD_VIEWS } from './board-views.ts'
import { PageLoading } from './page-loading.tsx'

/** When the board has been drawn, the code of its cards is fetched. */
const CALM_MS = 1_000
const CardDialog = lazyOverlay(() => import('../features/card/card-dialog.tsx').then((part) => part.CardDialog))

const filtering = lazyCode(() => import('./board-filter.tsx'))

/** A board in one of its views, and over it the card that the address names. */
export function BoardPage() {
  const { boardId, view = 'board' } = useParams()
  if (boardId === undefined) return null
  return <BoardOrNot key={boardId} boardId={boardId} view={view as BoardViewName} />
}

function BoardOrNot({ boardId, view }: { boardId: string; view: BoardViewName }) {
  const board = useRow('boards', boardId)
  return <main className={styles.page}>{board ? <OpenBoard board={board} view={view} /> : <NoBoard />}</main>
}

function NoBoard() {
  const projectId = useProjectId()
  const { t } = useMessages()
  return (
    <div className={styles.gone}>
      <EmptyState
        icon={<DoorClosed />}
        title={t('board.gone')}
        action={<Link to={projectPath(projectId)}>{t('board.toProject')}</Link>}
      >
        {t('board.goneHint')}
      </EmptyState>
    </div>
  )
}

function OpenBoard({ board, view }: { board: Board; view: BoardViewName }) {
  useTitle(board.title)
  const [compact] = usePreference('compact', false)
  const [geometry] = useState(() => new BoardGeometry())
  const [ui] = useState(() => new BoardUi())
  const project = useProjectStore()
  const [shown] = useState(() => new ShownCards(project, board.id))
  const filter = useFilterBar()
  const live = board.archivedAt === null
  const mayEditCards = useCan('cards.edit') && live
  const mayEditLists = useCan('boards.edit') && live
  useCardDrops(mayEditCards)
  const mayRestore = useCan('boards.edit') && !live
  const dispatch = useDispatch()
  const View = BOARD_VIEWS[view]
  const value = useMemo(
    () => ({
      boardId: board.id,
      lang: board.lang,
      geometry,
      ui,
      shown,
      mayEditCards,
      mayEditLists,
      compact,
      moreTools: <ExportItems boardId={board.id} />,
    }),
    [board.id, board.lang, geometry, ui, shown, mayEditCards, mayEditLists, compact],
  )
  return (
    <BoardContext value={value}>
      <Slot into="bar">
        <BoardHeader
          board={board}
          views={
            <>
              <ViewSwitch boardId={board.id} view={view} />
              <FilterOpener open={filter.open} on={filter.on} onToggle={filter.toggle} />
            </>
          }
        >
          <ConnectionWords />
        </BoardHeader>
      </Slot>
      <BoardNotices
        archived={!live}
        onRestore={mayRestore ? () => dispatch(restoreBoard({ boardId: board.id })) : null}
      />
      {filter.code && <filter.code.BoardFilter open={filter.open} find={filter.find} />}
      {/* With a filter in the address nothing is shown until it is known what to show. */}
      {filter.on && !filter.code ? null : (
        <Suspense fallback={<PageLoading />}>
          <View />
        </Suspense>
      )}
      <SavedViews />
      <CardOverBoard boardId={board.id} view={view} geometry={geometry} />
    </BoardContext>
  )
}

/** Whether the bar is open: until somebody says so, while there is a filter. */
function useFilterBar() {
  const on = hasFilter(useSearch())
  const [chosen, setChosen] = useState<boolean | null>(null)
  /** Raised by each wish to type into the filter. */
  const [find, setFind] = useState(0)
  const open = chosen ?? on
  const code = useLazyCode(filtering, open || on, () => setChosen(false))
  const onFind = useCallback(() => {
    setChosen(true)
    setFind((count) => count + 1)
  }, [])
  useFilterKeys(onFind)
  return { on, open, find, code, toggle: () => (open ? setChosen(false) : onFind()) }
}

interface CardOverBoardProps {
  boardId: string
  view: BoardViewName
  geometry: BoardGeometry
}

function CardOverBoard({ boardId, view, geometry }: CardOverBoardProps) {
  const { cardId } = useParams()
  const projectId = useProjectId()
  const project = useProjectStore()

  useEffect(() => {
    const calm = setTimeout(() => {
      CardDialog.preload()
      ExportItems.preload()
      loadAhead(filtering)
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
    else navigate(`${boardPath(projectId, boardId, view)}${window.location.search}`, { replace: true })
  }
  return <CardDialog key={cardId} cardId={cardId} onClose={close} onLoadFailure={close} />
}
