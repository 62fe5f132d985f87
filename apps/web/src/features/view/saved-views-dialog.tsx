import { positionBetween } from '@meanwhile/domain/position'
import { removeView, saveView } from '@meanwhile/domain/view/commands'
import { Link2, X } from 'lucide-react'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProjectId, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './saved-views.module.css'
import { viewHere, viewPath } from './view-address.ts'

const MAX_TITLE = 100

/** The saved views of a board, for everybody in the project. */
export function SavedViewsDialog({ boardId, onClose }: { boardId: string; onClose(): void }) {
  const { t } = useMessages()
  const mayEdit = useCan('boards.edit')
  const projectId = useProjectId()
  const views = useViews(boardId)
  const dispatch = useDispatch()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('view.saved')}
      description={t('view.noneHint')}
      closeLabel={t('card.close')}
    >
      {views.length === 0 && <p className={styles.none}>{t('view.none')}</p>}
      <ul className={styles.list}>
        {views.map(({ id, title, search }) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={styles.open}
              onClick={() => {
                navigate(viewPath(projectId, boardId, search))
                onClose()
              }}
            >
              <span dir="auto">{title}</span>
            </button>
            {mayEdit && (
              <IconButton
                label={t('view.remove', { view: title })}
                onClick={() => dispatch(removeView({ viewId: id }))}
              >
                <X aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <SaveForm boardId={boardId} />}
      <Button
        look="quiet"
        className={styles.link}
        onClick={() => void copyLink(t('view.linkCopied'), t('view.linkNotCopied'))}
      >
        <Link2 aria-hidden />
        {t('view.copyLink')}
      </Button>
    </Dialog>
  )
}

function useViews(boardId: string) {
  const views = useRows('views')
  return views
    .filter((view) => view.boardId === boardId)
    .sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1))
}

function SaveForm({ boardId }: { boardId: string }) {
  const { t } = useMessages()
  const views = useViews(boardId)
  const dispatch = useDispatch()
  const [name, setName] = useState('')
  const save = () => {
    const title = name.trim()
    if (title === '') return
    const position = positionBetween(views.at(-1)?.position ?? null, null, Math.random)
    const search = viewHere(window.location)
    if (dispatch(saveView({ viewId: newId(), boardId, title, search, position })) === null) setName('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={t('view.name')}
        value={name}
        maxLength={MAX_TITLE}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="signal" disabled={name.trim() === ''}>
        {t('view.save')}
      </Button>
    </form>
  )
}

async function copyLink(done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href)
    toast({ message: done })
  } catch {
    toast({ message: failed, kind: 'problem' })
  }
}
