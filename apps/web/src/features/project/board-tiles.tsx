import { createBoard, moveBoard } from '@meanwhile/domain/board/commands'
import { positionBetween } from '@meanwhile/domain/position'
import { LayoutGrid, Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { newId } from '../../lib/new-id.ts'
import { importPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useCan, useDispatch, useProject, useProjectId, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { BoardTile } from './board-tile.tsx'
import css from './board-tiles.module.css'
import { TitleDialog } from './title-dialog.tsx'

export function BoardTiles() {
  const { t } = useMessages()
  const boards = useBoards()
  const store = useProjectStore()
  const { lang } = useProject()
  const dispatch = useDispatch()
  const projectId = useProjectId()
  const mayEdit = useCan('boards.edit')
  const [adding, setAdding] = useState(false)

  const positionAt = (place: number, without?: string) => {
    const others = boards.filter((id) => id !== without)
    const at = (index: number) => store.row('boards', others[index] ?? '')?.position ?? null
    return positionBetween(at(place - 1), at(place), Math.random)
  }
  const create = (title: string) => {
    const position = positionAt(boards.length)
    dispatch(createBoard({ boardId: newId(), title, position, partnerId: null, lang }))
  }
  const move = (boardId: string, place: number) => {
    if (dispatch(moveBoard({ boardId, position: positionAt(place, boardId) })) !== null) return
    const board = store.row('boards', boardId)?.title ?? ''
    announce(t('overview.boardMoved', { board, place: place + 1, count: boards.length }))
  }
  const newBoard = (
    <span className={css.actions}>
      <Link to={importPath(projectId)} className={css.other}>
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
      {adding && (
        <TitleDialog
          title={t('overview.newBoard')}
          label={t('overview.boardTitle')}
          submit={t('overview.add')}
          value=""
          maxLength={200}
          onSubmit={create}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  )
}
