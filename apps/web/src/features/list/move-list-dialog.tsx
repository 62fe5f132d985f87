import { moveList } from '@meanwhile/domain/list/commands'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { useBoardLists, useDispatch, useProjectStore, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { without } from '../board/dnd/drop.ts'
import styles from '../board/form.module.css'
import { BoardSelect, PlaceSelect } from '../board/move-fields.tsx'
import { positionAt } from '../board/place.ts'

/** Moves a list with all its cards. On a phone, where it happens by accident, it says so first. */
export function MoveListDialog({ listId, onClose }: { listId: string; onClose(): void }) {
  const { t } = useMessages()
  const list = useRow('lists', listId)
  if (!list || list.archivedAt !== null) return null
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('board.move.list')}
      description={list.title}
      closeLabel={t('card.close')}
    >
      <MoveListForm listId={listId} boardId={list.boardId} onClose={onClose} />
    </Dialog>
  )
}

function MoveListForm({ listId, boardId: fromBoardId, onClose }: { listId: string; boardId: string; onClose(): void }) {
  const { t } = useMessages()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const phone = usePhone()
  const [boardId, setBoardId] = useState(fromBoardId)
  const ids = useBoardLists(boardId)
  const current = boardId === fromBoardId ? ids.indexOf(listId) : null
  const [place, setPlace] = useState(current ?? 0)
  const others = without(ids, listId)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const index = Math.min(place, others.length)
    const rows = others.flatMap((id) => project.row('lists', id) ?? [])
    if (index === current || dispatch(moveList({ listId, boardId, position: positionAt(rows, index) })) === null) {
      onClose()
    }
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {phone && <p>{t('board.move.phone')}</p>}
      <BoardSelect value={boardId} currentId={fromBoardId} onChange={setBoardId} />
      <PlaceSelect others={others.length} value={place} current={current} onChange={setPlace} />
      <DialogActions>
        <Button onClick={onClose}>{t('board.move.cancel')}</Button>
        <Button look="signal" type="submit">
          {t('board.move.submit')}
        </Button>
      </DialogActions>
    </form>
  )
}
