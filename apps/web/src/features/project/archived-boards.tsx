import { restoreBoard } from '@meanwhile/domain/board/commands'
import { Link } from '../../lib/link.tsx'
import { boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useArchivedBoards, useCan, useDispatch, useProjectId, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import css from './board-tiles.module.css'

export function ArchivedBoards() {
  const { t } = useMessages()
  const boards = useArchivedBoards()
  if (boards.length === 0) return null
  return (
    <details>
      <summary className={css.summary}>
        {t('overview.archivedBoards')} ({boards.length})
      </summary>
      <ul className={css.archive}>
        {boards.map((boardId) => (
          <ArchivedBoard key={boardId} boardId={boardId} />
        ))}
      </ul>
    </details>
  )
}

function ArchivedBoard({ boardId }: { boardId: string }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  const dispatch = useDispatch()
  const mayEdit = useCan('boards.edit')
  if (!board) return null
  return (
    <li className={css.archived}>
      <Link to={boardPath(projectId, boardId)} lang={board.lang} dir="auto">
        {board.title}
      </Link>
      {mayEdit && <Button onClick={() => dispatch(restoreBoard({ boardId }))}>{t('overview.restore')}</Button>}
    </li>
  )
}
