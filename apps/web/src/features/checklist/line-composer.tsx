import type { Checklist } from '@meanwhile/domain/checklist/checklist'
import { Plus, X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDetailRows } from '../../project/use-details.ts'
import { useDispatchAll } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useBoard } from '../board/board-context.ts'
import { useFocusBack } from '../card/focus-back.ts'
import { newLineDraft, readDraft, writeDraft } from '../list/drafts.ts'
import { typedLines } from '../list/typed-lines.ts'
import styles from './checklist.module.css'
import { MAX_LINE } from './line-row.tsx'
import { addedLines } from './new-lines.ts'

/** Where lines are written, at the foot of a checklist. Several pasted lines become as many. */
export function LineComposer({ checklist }: { checklist: Checklist }) {
  const { t } = useMessages()
  const draftKey = newLineDraft(checklist.id)
  const [open, setOpen] = useState(() => readDraft(draftKey) !== '')
  const focusBack = useFocusBack()
  if (!open) {
    return (
      <Button look="quiet" ref={focusBack.button} className={styles.add} onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('checklist.addLine')}
      </Button>
    )
  }
  const close = () => {
    focusBack.leave()
    setOpen(false)
  }
  return <OpenComposer checklist={checklist} draftKey={draftKey} onClose={close} />
}

interface OpenComposerProps {
  checklist: Checklist
  draftKey: string
  onClose(): void
}

function OpenComposer({ checklist, draftKey, onClose }: OpenComposerProps) {
  const { t } = useMessages()
  const { lang } = useBoard()
  const dispatchAll = useDispatchAll()
  const { id: checklistId, cardId, title } = checklist
  const lines = useDetailRows('checklistLines', cardId).filter((line) => line.checklistId === checklistId)
  const [text, setText] = useState(() => readDraft(draftKey))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const typed = typedLines(text)
  const tooLong = typed.some((line) => line.length > MAX_LINE)
  const write = (next: string) => {
    setText(next)
    writeDraft(draftKey, next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    if (typed.length === 0 || tooLong) return
    const last = lines.at(-1)?.position ?? null
    if (dispatchAll(addedLines({ cardId, checklistId }, typed, last)) !== null) return
    announce(t('checklist.added', { count: typed.length }))
    write('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) submit(event)
    else if (event.key === 'Escape') onClose()
  }
  return (
    <form className={styles.composer} onSubmit={submit}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('checklist.newLine', { title })}
        aria-invalid={tooLong || undefined}
        lang={lang}
        dir="auto"
        rows={Math.min(8, Math.max(1, text.split('\n').length))}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {tooLong && <p className={styles.hint}>{t('checklist.tooLong', { count: MAX_LINE })}</p>}
      <div className={styles.buttons}>
        <Button look="signal" type="submit" disabled={tooLong}>
          {typed.length > 1 ? t('checklist.addLines', { count: typed.length }) : t('checklist.submit')}
        </Button>
        <IconButton label={t('checklist.close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
    </form>
  )
}
