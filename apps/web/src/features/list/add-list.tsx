import { createList } from '@meanwhile/domain/list/commands'
import { positionBetween } from '@meanwhile/domain/position'
import { Plus, X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectStore } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useBoard, useBoardUi } from '../board/board-context.ts'
import { MAX_TITLE } from '../card/title-length.ts'
import styles from './add-list.module.css'
import { newListDraft, readDraft, writeDraft } from './drafts.ts'
import { asTitle } from './typed-lines.ts'

/** Makes a new list; the last column, or the next step on an empty board. Stays open: a board rarely needs just one. */
export function AddList({ first = false }: { first?: boolean }) {
  const { ui } = useBoard()
  const open = useBoardUi((state) => state.addingList)
  const { t } = useMessages()
  return (
    <div className={styles.column}>
      {open ? (
        <NewListForm onClose={() => ui.set({ addingList: false })} />
      ) : first ? (
        <Button look="signal" onClick={() => ui.set({ addingList: true })}>
          <Plus aria-hidden />
          {t('board.list.add')}
        </Button>
      ) : (
        <button type="button" className={styles.opener} onClick={() => ui.set({ addingList: true })}>
          <Plus size={16} aria-hidden />
          {t('board.list.add')}
        </button>
      )}
    </div>
  )
}

function NewListForm({ onClose }: { onClose(): void }) {
  const { boardId, geometry, lang } = useBoard()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const { t } = useMessages()
  const draft = newListDraft(boardId)
  const [text, setText] = useState(() => readDraft(draft))
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus(), [])

  const write = (next: string) => {
    setText(next)
    writeDraft(draft, next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const title = asTitle(text)
    if (title === '') return
    const lastId = project.boardLists(boardId).at(-1)
    const last = lastId === undefined ? undefined : project.row('lists', lastId)
    const position = positionBetween(last?.position ?? null, null, Math.random)
    if (dispatch(createList({ listId: newId(), boardId, title, position })) !== null) return
    write('')
    requestAnimationFrame(() => geometry.scroller?.scrollTo({ left: geometry.scroller.scrollWidth }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        ref={field}
        className={styles.field}
        aria-label={t('board.list.title')}
        lang={lang}
        dir="auto"
        maxLength={MAX_TITLE}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.row}>
        <Button look="signal" type="submit">
          {t('board.list.create')}
        </Button>
        <IconButton label={t('board.composer.close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
    </form>
  )
}
