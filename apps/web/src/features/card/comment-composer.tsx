import { writeComment } from '@meanwhile/domain/comment/commands'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { useBoard } from '../board/board-context.ts'
import styles from './card-text.module.css'
import { useFocusBack } from './focus-back.ts'
import { LazyEditor } from './text/lazy-editor.tsx'
import { readTextDraft, textDraftKey, writeTextDraft } from './text/text-draft.ts'

/** A line to press that becomes an editor; what was typed stays when it closes, and over a crash. */
export function CommentComposer({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  const { lang } = useBoard()
  const me = useMe()
  const dispatch = useDispatch()
  const draftKey = textDraftKey(me.userId, 'comment', cardId)
  const [text, setText] = useState(() => readTextDraft(draftKey)?.text ?? '')
  const [open, setOpen] = useState(text !== '')
  /** A new editor for each comment. */
  const [round, setRound] = useState(0)
  const focusBack = useFocusBack()
  const close = () => {
    focusBack.leave()
    setOpen(false)
  }
  if (!open) {
    return (
      <button
        type="button"
        ref={focusBack.button}
        className={styles.invite}
        onClick={() => setOpen(true)}
        onPointerEnter={LazyEditor.preload}
        onFocus={LazyEditor.preload}
      >
        {text === '' ? t('text.addComment') : t('text.goOn')}
      </button>
    )
  }
  const keep = (next: string) => {
    setText(next)
    writeTextDraft(draftKey, next === '' ? null : { text: next, revision: 0 })
  }
  const send = () => {
    if (text.trim() === '') return
    if (dispatch(writeComment({ commentId: newId(), cardId, text: text.trim() })) !== null) return
    keep('')
    close()
    setRound(round + 1)
  }
  return (
    <div className={styles.writing}>
      <LazyEditor
        key={round}
        initial={text}
        label={t('text.addComment')}
        lang={lang}
        onChange={keep}
        onSubmit={send}
        onCancel={close}
        onLoadFailure={close}
      />
      <div className={styles.buttons}>
        <Button look="signal" disabled={text.trim() === ''} onClick={send}>
          {t('text.send')}
        </Button>
        <Button
          onClick={() => {
            keep('')
            close()
          }}
        >
          {t('text.discard')}
        </Button>
        <span className={styles.hint}>{t('text.sendByKey')}</span>
      </div>
    </div>
  )
}
