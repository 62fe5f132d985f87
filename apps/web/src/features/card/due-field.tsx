import { setCardDue } from '@meanwhile/domain/card/commands'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './card-fields.module.css'

/** Only a whole year is sent: a browser fires a change for each digit of it. */
const WHOLE_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/

/** The due day, in the browser's own date field: it knows the reader's calendar and keyboard. */
export function DueField({ cardId, readOnly = false }: { cardId: string; readOnly?: boolean }) {
  const card = useRow('cards', cardId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  /** What is being typed; null shows what the card has. */
  const [typed, setTyped] = useState<string | null>(null)
  if (!card) return null
  const save = () => {
    if (typed !== null && WHOLE_DAY.test(typed) && typed !== card.due) dispatch(setCardDue({ cardId, value: typed }))
    setTyped(null)
  }
  return (
    <div className={styles.due}>
      <TextField
        type="date"
        label={t('card.dueOn')}
        value={typed ?? card.due ?? ''}
        max="9999-12-31"
        readOnly={readOnly}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
        }}
      />
      {card.due !== null && !readOnly && (
        <Button
          onClick={() => {
            setTyped(null)
            dispatch(setCardDue({ cardId, value: null }))
          }}
        >
          {t('card.clearDue')}
        </Button>
      )}
    </div>
  )
}
