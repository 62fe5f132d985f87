import { copyBoard } from '@meanwhile/domain/board/copy-board'
import { positionBetween } from '@meanwhile/domain/position'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProjectId, useProjectStore, useRow } from '../../project/use-project.ts'
import { useBoard } from './board-context.ts'
import { CopyDialog } from './copy-dialog.tsx'

/** Makes the board once more, with its lists and cards. */
export function CopyBoardDialog({ onClose }: { onClose(): void }) {
  const { boardId: fromId } = useBoard()
  const projectId = useProjectId()
  const project = useProjectStore()
  const board = useRow('boards', fromId)
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const copy = (title: string) => {
    const boards = project.liveBoards()
    const at = boards.indexOf(fromId)
    const positionOf = (id: string | undefined) =>
      id === undefined ? null : (project.row('boards', id)?.position ?? null)
    const position = positionBetween(positionOf(boards[at]), positionOf(boards[at + 1]), Math.random)
    const boardId = newId()
    if (dispatchAll(copyBoard(project.view, { fromId, boardId, title, position, newId })) !== null) return
    onClose()
    navigate(boardPath(projectId, boardId))
  }
  return (
    <CopyDialog
      title={t('template.copyBoard')}
      description={t('template.copyBoardHint')}
      label={t('board.title')}
      from={board?.title ?? ''}
      onCopy={copy}
      onClose={onClose}
    />
  )
}
