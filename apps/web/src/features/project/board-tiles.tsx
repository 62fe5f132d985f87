import { moveBoard } from '@meanwhile/domain/board/commands'
import { positionBetween } from '@meanwhile/domain/position'
import { LayoutGrid, Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { importPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useCan, useDispatch, useProjectId, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button, buttonLook } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { lazyOverlay } from '../../ui/lazy-code.ts'
import { Section } from '../../ui/section.tsx'
import { BoardTile } from './board-tile.tsx'
import css from './board-tiles.module.css'

const NewBoardDialog = lazyOverlay(() => import('./new-board-dialog.tsx').then((part) => part.NewBoardDialog))

export function BoardTiles() {
  const { t } = useMessages()
  const boards = useBoards()
  const store = useProjectStore()
  const dispatch = useDispatch()
  const projectId = useProjectId()
  const mayEdit = useCan('boards.edit')
  const [adding, setAdding] = useState(false)

  const positionAt = (place: number, without?: string) => {
    const others = boards.filter((id) => id !== without)
    const at = (index: number) => store.row('boards', others[index] ?? '')?.position ?? null
    return positionBetween(at(place - 1), at(place), Math.random)
  }
  const move = (boardId: string, place: number) => {
    if (dispatch(moveBoard({ boardId, position: positionAt(place, boardId) })) !== null) return
    const board = store.row('boards', boardId)?.title ?? ''
    announce(t('overview.boardMoved', { board, place: place + 1, count: boards.length }))
  }
  const newBoard = (
    <span className={css.actions}>
      <Link to={importPath(projectId)} className={buttonLook()}>
        {t('overview.importBoard')}
      </Link>
      <Button look="signal" onClick={() => setAdding(true)}>
        <Plus aria-hidden />
        {t('overview.newBoard')}
      </Button>
    </span>
  )
  return (
    <Section title={t('overview.boards')} count={boards.length} action={mayEdit && boards.length > 0 && newBoard}>
      {boards.length === 0 ? (
        <EmptyState icon={<LayoutGrid />} title={t('overview.noBoardsTitle')} action={mayEdit && newBoard}>
          {t('overview.noBoardsText')}
        </EmptyState>
      ) : (
        <ul className={css.tiles}>
          {boards.map((boardId, place) => (
            <BoardTile
              key={boardId}
              boardId={boardId}
              onEarlier={mayEdit && place > 0 ? () => move(boardId, place - 1) : null}
              onLater={mayEdit && place < boards.length - 1 ? () => move(boardId, place + 1) : null}
            />
          ))}
        </ul>
      )}
      {adding && <NewBoardDialog onClose={() => setAdding(false)} onLoadFailure={() => setAdding(false)} />}
    </Section>
  )
}
