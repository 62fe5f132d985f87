import { moveCard } from '@meanwhile/domain/card/commands'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import {
  useBoardLists,
  useDispatch,
  useListCards,
  useProjectStore,
  useRow,
  useRows,
} from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { without } from '../board/dnd/drop.ts'
import styles from '../board/form.module.css'
import { BoardSelect, PlaceSelect } from '../board/move-fields.tsx'
import { positionAt } from '../board/place.ts'

/** Moves a card without dragging: the way for keyboards, phones and other boards. */
export function MoveCardDialog({ cardId, onClose }: { cardId: string; onClose(): void }) {
  const { t } = useMessages()
  const card = useRow('cards', cardId)
  if (!card || card.archivedAt !== null) {
    return (
      <Dialog open onOpenChange={onClose} title={t('card.gone')} closeLabel={t('card.close')}>
        <p>{t('card.goneHint')}</p>
      </Dialog>
    )
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('board.move.card')}
      description={card.title}
      closeLabel={t('card.close')}
    >
      <MoveCardForm cardId={cardId} boardId={card.boardId} listId={card.listId} onClose={onClose} />
    </Dialog>
  )
}

interface MoveCardFormProps {
  cardId: string
  boardId: string
  listId: string
  onClose(): void
}

function MoveCardForm({ cardId, boardId: fromBoardId, listId: fromListId, onClose }: MoveCardFormProps) {
  const { t } = useMessages()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const [boardId, setBoardId] = useState(fromBoardId)
  const lists = useBoardLists(boardId)
  const [chosenList, setChosenList] = useState(fromListId)
  const listRows = useRows('lists')
  // A list may be archived while the dialog is open.
  const listId = lists.includes(chosenList) ? chosenList : lists[0]
  const ids = useListCards(listId ?? '')
  const current = listId === fromListId ? ids.indexOf(cardId) : null
  const [place, setPlace] = useState(current ?? 0)
  const others = without(ids, cardId)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (listId === undefined) return
    const index = Math.min(place, others.length)
    const rows = others.flatMap((id) => project.row('cards', id) ?? [])
    const stays = listId === fromListId && index === current
    if (stays || dispatch(moveCard({ cardId, listId, position: positionAt(rows, index) })) === null) onClose()
  }
  const options = lists.flatMap((id) => {
    const list = listRows.find((row) => row.id === id)
    if (!list) return []
    return [{ value: id, label: id === fromListId ? t('board.move.here', { name: list.title }) : list.title }]
  })
  return (
    <form className={styles.form} onSubmit={submit}>
      <BoardSelect value={boardId} currentId={fromBoardId} onChange={setBoardId} />
      {listId === undefined ? (
        <p>{t('board.move.noList')}</p>
      ) : (
        <>
          <Select
            label={t('board.move.toList')}
            options={options}
            value={listId}
            onChange={(event) => {
              setChosenList(event.target.value)
              setPlace(0)
            }}
          />
          <PlaceSelect others={others.length} value={place} current={current} onChange={setPlace} />
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('board.move.cancel')}</Button>
        <Button look="signal" type="submit" disabled={listId === undefined}>
          {t('board.move.submit')}
        </Button>
      </DialogActions>
    </form>
  )
}
