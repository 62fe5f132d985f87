import type { Card, Repeat } from '@meanwhile/domain/card/card'
import { setCardRepeat } from '@meanwhile/domain/card/card-values'
import { formatDate } from '@meanwhile/wording/format'
import { Repeat as RepeatGlyph } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './card-dialog.module.css'
import fields from './card-fields.module.css'
import type { CardPartProps } from './card-heading.tsx'

const UNITS = ['day', 'week', 'month', 'year'] as const

/** Whether a card comes again once it is done. */
export function CardRepeat({ card, editable }: CardPartProps) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  const { repeat } = card
  const every = repeat && t(`fields.every.${repeat.every}`, { count: repeat.count })
  return (
    <div>
      <h3 className={styles.label}>{t('fields.repeat')}</h3>
      <p className={repeat ? undefined : fields.note}>
        {every === null
          ? t('fields.repeatNever')
          : repeat?.until
            ? t('fields.until', { every, date: formatDate(repeat.until, t.locale) })
            : every}
      </p>
      {editable && (
        <Popover
          label={t('fields.repeat')}
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button look="quiet">
              <RepeatGlyph aria-hidden />
              {t(repeat ? 'fields.changeRepeat' : 'fields.setRepeat')}
            </Button>
          }
        >
          <RepeatForm card={card} onClose={() => setOpen(false)} />
        </Popover>
      )}
    </div>
  )
}

interface RepeatFormProps {
  card: Card
  onClose(): void
}

function RepeatForm({ card, onClose }: RepeatFormProps) {
  const { repeat } = card
  const { t } = useMessages()
  const dispatch = useDispatch()
  const lists = useBoardLists(card.boardId)
  const listRows = useRows('lists')
  const [chosen, setChosen] = useState(repeat?.listId ?? card.listId)
  // A list of another board, from before the card came here, or one that is archived: then where the card is.
  const listId = lists.includes(chosen) ? chosen : card.listId
  const [count, setCount] = useState(String(repeat?.count ?? 1))
  const [every, setEvery] = useState<Repeat['every']>(repeat?.every ?? 'week')
  const [until, setUntil] = useState(repeat?.until ?? '')
  const set = (value: Repeat | null) => {
    if (dispatch(setCardRepeat({ cardId: card.id, value })) === null) onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const meant = repeat?.every === every ? repeat.meant : undefined
    set({ every, count: Number(count), until: until || null, listId, ...(meant && { meant }) })
  }
  return (
    <form className={fields.choices} onSubmit={submit}>
      <div className={styles.pair}>
        <TextField
          type="number"
          label={t('fields.repeatCount')}
          required
          min={1}
          max={99}
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
        <Select
          label={t('fields.repeatUnit')}
          value={every}
          options={UNITS.map((unit) => ({ value: unit, label: t(`fields.unit.${unit}`) }))}
          onChange={(event) => setEvery(event.target.value as Repeat['every'])}
        />
      </div>
      <TextField
        type="date"
        label={t('fields.repeatUntil')}
        hint={t('fields.repeatUntilHint')}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <Select
        label={t('fields.repeatList')}
        value={listId}
        options={lists.map((id) => ({ value: id, label: listRows.find((row) => row.id === id)?.title ?? '' }))}
        onChange={(event) => setChosen(event.target.value)}
      />
      <p className={fields.note}>{t('fields.repeatHint')}</p>
      <div className={styles.ticks}>
        <Button look="signal" type="submit">
          {t('fields.saveRepeat')}
        </Button>
        {repeat && <Button onClick={() => set(null)}>{t('fields.stopRepeat')}</Button>}
      </div>
    </form>
  )
}
