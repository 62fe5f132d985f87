import { copyList } from '@meanwhile/domain/list/copy-list'
import { positionBetween } from '@meanwhile/domain/position'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore, useRow } from '../../project/use-project.ts'
import { CopyDialog } from '../board/copy-dialog.tsx'

/** Makes a list once more, with its cards, right after it. */
export function CopyListDialog({ listId, onClose }: { listId: string; onClose(): void }) {
  const project = useProjectStore()
  const list = useRow('lists', listId)
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  if (!list) return null
  const copy = (title: string) => {
    const lists = project.boardLists(list.boardId)
    const next = lists[lists.indexOf(listId) + 1]
    const after = next === undefined ? null : (project.row('lists', next)?.position ?? null)
    const position = positionBetween(list.position, after, Math.random)
    const commands = copyList(project.view, { fromId: listId, boardId: list.boardId, title, position, newId })
    if (dispatchAll(commands) === null) onClose()
  }
  return (
    <CopyDialog
      title={t('listMore.copyTitle')}
      description={t('listMore.copyHint')}
      label={t('board.list.title')}
      from={list.title}
      onCopy={copy}
      onClose={onClose}
    />
  )
}
