import type { Card } from '@meanwhile/domain/card/card'
import type { Checklist } from '@meanwhile/domain/checklist/checklist'
import { addChecklist } from '@meanwhile/domain/checklist/commands'
import { positionsFrom } from '@meanwhile/domain/position'
import { type FormEvent, useCallback, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCardDetails, useDetailRows } from '../../project/use-details.ts'
import { useDispatchAll } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import form from '../board/form.module.css'
import { CardSearch } from '../card-link/card-search.tsx'
import { typedLines } from '../list/typed-lines.ts'
import styles from './checklist.module.css'
import { MAX_LINE } from './line-row.tsx'
import { addedLines } from './new-lines.ts'

interface AddChecklistDialogProps {
  cardId: string
  checklists: readonly Checklist[]
  onClose(): void
}

/** A new checklist: empty, out of a text with a line each, or after the pattern of another card's. */
export function AddChecklistDialog({ cardId, checklists, onClose }: AddChecklistDialogProps) {
  const { t } = useMessages()
  const dispatchAll = useDispatchAll()
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [from, setFrom] = useState<Card | null>(null)
  const [choosing, setChoosing] = useState(false)
  const lines = typedLines(text)
  const tooLong = lines.some((line) => line.length > MAX_LINE)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (tooLong) return
    const checklistId = newId()
    const [position = ''] = positionsFrom(checklists.at(-1)?.position ?? null, 1)
    const named = title.trim() || t('checklist.defaultTitle')
    const commands = [
      addChecklist({ checklistId, cardId, title: named, position }),
      ...addedLines({ cardId, checklistId }, lines, null),
    ]
    if (dispatchAll(commands) === null) onClose()
  }
  const hasChecklist = useCallback((card: Card) => card.lineCount > 0 && card.id !== cardId, [cardId])
  return (
    <Dialog open onOpenChange={onClose} title={t('checklist.add')} closeLabel={t('checklist.close')}>
      <form className={form.form} onSubmit={submit}>
        <TextField
          label={t('checklist.title')}
          placeholder={t('checklist.defaultTitle')}
          maxLength={200}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <label className={styles.area}>
          <strong>{t('checklist.lines')}</strong>
          <textarea
            className={styles.field}
            rows={4}
            dir="auto"
            aria-invalid={tooLong || undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <span className={styles.hint}>
            {tooLong ? t('checklist.tooLong', { count: MAX_LINE }) : t('checklist.linesHint')}
          </span>
        </label>
        {choosing ? (
          <CardSearch
            eager
            label={t('checklist.from')}
            empty={t('checklist.fromNone')}
            wanted={hasChecklist}
            onChoose={setFrom}
          />
        ) : (
          <Button onClick={() => setChoosing(true)}>{t('checklist.from')}</Button>
        )}
        {from && (
          <ChecklistsOf
            card={from}
            onChoose={(chosen, texts) => {
              setTitle(chosen)
              setText(texts.join('\n'))
              setChoosing(false)
              setFrom(null)
            }}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('checklist.cancel')}</Button>
          <Button look="signal" type="submit" disabled={tooLong}>
            {t('checklist.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

interface ChecklistsOfProps {
  card: Card
  onChoose(title: string, lines: readonly string[]): void
}

/** The checklists of another card, to begin from: what is chosen can still be changed before it is added. */
function ChecklistsOf({ card, onChoose }: ChecklistsOfProps) {
  const { t } = useMessages()
  const state = useCardDetails(card.id)
  const checklists = useDetailRows('checklists', card.id)
  const lines = useDetailRows('checklistLines', card.id)
  if (state !== 'ready') {
    return <p role="status">{t(state === 'offline' ? 'checklist.fromOffline' : 'checklist.fromLoading')}</p>
  }
  return (
    <fieldset className={styles.patterns}>
      <legend>{t('checklist.choose')}</legend>
      <p className={styles.hint}>{t('checklist.fromHint')}</p>
      {checklists.map(({ id, title }) => {
        const texts = lines.filter((line) => line.checklistId === id).map((line) => line.text)
        return (
          <Button key={id} onClick={() => onChoose(title, texts)}>
            <span dir="auto">{title}</span> ({texts.length})
          </Button>
        )
      })}
    </fieldset>
  )
}
