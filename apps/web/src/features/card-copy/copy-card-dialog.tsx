import type { Card } from '@meanwhile/domain/card/card'
import { copyCard } from '@meanwhile/domain/card/copy-card'
import { KEPT, type Kept } from '@meanwhile/domain/card/put-copy'
import { type FormEvent, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useDispatch, useProjectId, useProjectStore, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import form from '../board/form.module.css'
import { BoardSelect } from '../board/move-fields.tsx'
import { positionAt } from '../board/place.ts'
import { MAX_CARD_TITLE } from '../card/title-length.ts'
import { asTitle } from '../list/typed-lines.ts'
import styles from './card-copy.module.css'
import { countsOf, keptAtFirst } from './kept-counts.ts'

interface CopyCardDialogProps {
  card: Card
  /** Where it goes when nothing else is chosen; that of the card, if not given. */
  listId?: string
  onClose(): void
}

/** A copy of a card: under which title, where, and what comes along. A template is used in the same way. */
export function CopyCardDialog({ card, listId: wantedList = card.listId, onClose }: CopyCardDialogProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const [title, setTitle] = useState(card.title)
  const [boardId, setBoardId] = useState(card.boardId)
  const [chosenList, setChosenList] = useState(wantedList)
  const [keep, setKeep] = useState<readonly Kept[]>(() => keptAtFirst(card))
  const lists = useBoardLists(boardId)
  const listRows = useRows('lists')
  const listId = lists.includes(chosenList) ? chosenList : lists[0]
  const counts = countsOf(card)
  const offered = KEPT.filter((what) => counts[what] > 0)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = asTitle(title)
    if (listId === undefined || named === '') return
    const ids = project.listCards(listId)
    const rows = ids.flatMap((id) => project.row('cards', id) ?? [])
    const at = listId === card.listId && ids.includes(card.id) ? ids.indexOf(card.id) + 1 : rows.length
    const cardId = newId()
    const position = positionAt(rows, at)
    const copy = copyCard({ cardId, fromId: card.id, listId, position, title: named, keep: [...keep] })
    if (dispatch(copy) !== null) return
    const path = cardPath(projectId, boardId, cardId)
    toast({
      message: t('copy.done', { card: named }),
      action: { label: t('copy.open'), run: () => navigate(path) },
    })
    onClose()
  }
  const toggle = (what: Kept) => setKeep(keep.includes(what) ? keep.filter((one) => one !== what) : [...keep, what])
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(card.template ? 'copy.use' : 'copy.title')}
      description={card.title}
      closeLabel={t('copy.close')}
    >
      <form className={form.form} onSubmit={submit}>
        <TextField
          label={t('copy.newTitle')}
          required
          maxLength={MAX_CARD_TITLE}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <BoardSelect value={boardId} currentId={card.boardId} onChange={setBoardId} />
        {listId === undefined ? (
          <p>{t('board.move.noList')}</p>
        ) : (
          <Select
            label={t('board.move.toList')}
            value={listId}
            options={lists.map((id) => ({ value: id, label: listRows.find((row) => row.id === id)?.title ?? '' }))}
            onChange={(event) => setChosenList(event.target.value)}
          />
        )}
        {offered.length > 0 && (
          <fieldset className={styles.keep}>
            <legend>{t('copy.keep')}</legend>
            {offered.map((what) => (
              <label key={what} className={form.tick}>
                <input type="checkbox" checked={keep.includes(what)} onChange={() => toggle(what)} />
                {t(`copy.keep.${what}`)}
              </label>
            ))}
          </fieldset>
        )}
        <p className={form.hint}>{t('copy.always')}</p>
        <DialogActions>
          <Button onClick={onClose}>{t('copy.cancel')}</Button>
          <Button look="signal" type="submit" disabled={listId === undefined}>
            {t('copy.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
