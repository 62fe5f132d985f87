import { copyList } from '@meanwhile/domain/list/copy-list'
import { positionBetween } from '@meanwhile/domain/position'
import { type FormEvent, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../board/form.module.css'
import { MAX_TITLE } from '../card/title-length.ts'
import { asTitle } from './typed-lines.ts'

/** Makes a list once more, with its cards, right after it. */
export function CopyListDialog({ listId, onClose }: { listId: string; onClose(): void }) {
  const project = useProjectStore()
  const list = useRow('lists', listId)
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [title, setTitle] = useState(() => t('template.copyTitle', { name: list?.title ?? '' }).slice(0, MAX_TITLE))
  if (!list) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lists = project.boardLists(list.boardId)
    const next = lists[lists.indexOf(listId) + 1]
    const after = next === undefined ? null : (project.row('lists', next)?.position ?? null)
    const position = positionBetween(list.position, after, Math.random)
    const copy = { fromId: listId, boardId: list.boardId, title: asTitle(title), position, newId }
    if (dispatchAll(copyList(project.view, copy)) === null) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('listMore.copyTitle')}
      description={t('listMore.copyHint')}
      closeLabel={t('card.close')}
    >
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('board.list.title')}
          value={title}
          maxLength={MAX_TITLE}
          required
          dir="auto"
          onChange={(event) => setTitle(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('board.move.cancel')}</Button>
          <Button look="signal" type="submit" disabled={asTitle(title) === ''}>
            {t('template.copy')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
