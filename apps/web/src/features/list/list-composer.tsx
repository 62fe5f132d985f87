import { CARD_KINDS, type Card } from '@meanwhile/domain/card/card'
import { isThingKind } from '@meanwhile/domain/thing/thing'
import { LayoutTemplate, Plus, X } from 'lucide-react'
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { lazyCode, lazyOverlay, withCode } from '../../ui/lazy-code.ts'
import { useBoard, useBoardUi } from '../board/board-context.ts'
import { useFocusBack } from '../card/focus-back.ts'
import { MAX_CARD_TITLE } from '../card/title-length.ts'
import { readDraft, writeDraft } from './drafts.ts'
import styles from './list-composer.module.css'
import { addCards } from './new-cards.ts'
import { typedLines } from './typed-lines.ts'

const LinesQuestion = lazyOverlay(() => import('./lines-question.tsx').then((part) => part.LinesQuestion))

const things = lazyCode(() => import('./cards-with-things.ts'))

/** Where cards are written, at the foot of a list. */
export const ListComposer = memo(function ListComposer({ listId }: { listId: string }) {
  const { ui } = useBoard()
  const open = useBoardUi((state) => state.composingList === listId)
  const focusBack = useFocusBack()
  const { t } = useMessages()
  if (open) {
    return (
      <OpenComposer
        listId={listId}
        onClose={() => {
          focusBack.leave()
          ui.set({ composingList: null })
        }}
      />
    )
  }
  const waiting = readDraft(listId) !== ''
  return (
    <button
      ref={focusBack.button}
      type="button"
      className={styles.opener}
      onClick={() => ui.set({ composingList: listId })}
    >
      <Plus size={16} aria-hidden />
      {t(waiting ? 'board.composer.draft' : 'board.composer.add')}
    </button>
  )
})

function OpenComposer({ listId, onClose }: { listId: string; onClose(): void }) {
  const { ui, geometry, shown, lang } = useBoard()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [text, setText] = useState(() => readDraft(listId))
  const [kind, setKind] = useState<Card['kind']>('task')
  /** Lines that wait for the answer to "one card or N". */
  const [lines, setLines] = useState<readonly string[] | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => field.current?.focus(), [])
  useEffect(() => LinesQuestion.preload(), [])

  const write = (next: string) => {
    setText(next)
    writeDraft(listId, next)
  }
  const add = (titles: readonly string[]): void => {
    const list = project.row('lists', listId)
    // A card that becomes a thing waits for the code that makes it.
    if (list && isThingKind(kind) && !things.ready()) return withCode(things, () => add(titles))
    const along = list && isThingKind(kind) ? things.ready()?.thingsAlong(kind, list, lang) : undefined
    const { cardIds, left } = addCards({ project, newId, dispatchAll }, listId, kind, titles, along)
    // Who writes a card wants to see it, also where the filter would hide it.
    for (const cardId of cardIds) shown.keep(cardId)
    write(left.join('\n'))
    const count = cardIds.length
    if (count > 0) announce(t('board.composer.added', { count }))
    requestAnimationFrame(() => geometry.list(listId)?.reveal(project.listCards(listId).length - 1))
  }
  const answer = (titles: readonly string[]) => {
    setLines(null)
    add(titles)
    requestAnimationFrame(() => field.current?.focus())
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    const typed = typedLines(text)
    if (typed.length > 1) setLines(typed)
    else if (typed.length === 1) add(typed)
    field.current?.focus()
  }
  const keep = () => setLines(null)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) submit(event)
    else if (event.key === 'Escape') onClose()
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (typedLines(pasted).length < 2) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    const whole = text.slice(0, selectionStart) + pasted + text.slice(selectionEnd)
    write(whole)
    setLines(typedLines(whole))
  }
  const tooLong = typedLines(text).some((line) => line.length > MAX_CARD_TITLE)

  return (
    <form className={styles.composer} onSubmit={submit}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('board.composer.label')}
        aria-invalid={tooLong || undefined}
        lang={lang}
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {tooLong && <p className={styles.hint}>{t('board.composer.tooLong', { count: MAX_CARD_TITLE })}</p>}
      <div className={styles.row}>
        <Button look="signal" type="submit" disabled={tooLong}>
          {t('board.composer.submit')}
        </Button>
        <select
          className={styles.kind}
          aria-label={t('board.composer.kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value as Card['kind'])}
        >
          {CARD_KINDS.map((name) => (
            <option key={name} value={name}>
              {t(`card.kind.${name}`)}
            </option>
          ))}
        </select>
        <IconButton
          label={t('board.composer.template')}
          onClick={() => ui.set({ work: { kind: 'template-card', listId } })}
        >
          <LayoutTemplate aria-hidden />
        </IconButton>
        <IconButton label={t('board.composer.close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      {lines && <LinesQuestion text={text} lines={lines} onAnswer={answer} onClose={keep} onLoadFailure={keep} />}
    </form>
  )
}
