import { copyBoard } from '@meanwhile/domain/board/copy-board'
import { positionBetween } from '@meanwhile/domain/position'
import { type FormEvent, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProjectId, useProjectStore, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MAX_TITLE } from '../card/title-length.ts'
import { asTitle } from '../list/typed-lines.ts'
import { useBoard } from './board-context.ts'
import styles from './form.module.css'

/** Makes the board once more, with its lists and cards. */
export function CopyBoardDialog({ onClose }: { onClose(): void }) {
  const { boardId: fromId } = useBoard()
  const projectId = useProjectId()
  const project = useProjectStore()
  const board = useRow('boards', fromId)
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [title, setTitle] = useState(() => t('template.copyTitle', { name: board?.title ?? '' }).slice(0, MAX_TITLE))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const boards = project.liveBoards()
    const at = boards.indexOf(fromId)
    const positionOf = (id: string | undefined) =>
      id === undefined ? null : (project.row('boards', id)?.position ?? null)
    const position = positionBetween(positionOf(boards[at]), positionOf(boards[at + 1]), Math.random)
    const boardId = newId()
    const commands = copyBoard(project.view, { fromId, boardId, title: asTitle(title), position, newId })
    if (dispatchAll(commands) !== null) return
    onClose()
    navigate(boardPath(projectId, boardId))
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('template.copyBoard')}
      description={t('template.copyBoardHint')}
      closeLabel={t('card.close')}
    >
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('board.title')}
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
