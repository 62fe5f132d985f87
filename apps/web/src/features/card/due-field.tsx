import { setCardDue, setCardStart } from '@meanwhile/domain/card/card-values'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { PartialDateField } from '../date/partial-date-field.tsx'

interface CardDateProps {
  cardId: string
  readOnly?: boolean
}

/** When a card is due, as exactly as that is known. */
export function DueField({ cardId, readOnly = false }: CardDateProps) {
  const card = useRow('cards', cardId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  return (
    <PartialDateField
      label={t('dateField.due')}
      value={card.due}
      readOnly={readOnly}
      onChange={(value) => dispatch(setCardDue({ cardId, value }))}
    />
  )
}

/** When it begins. */
export function StartField({ cardId, readOnly = false }: CardDateProps) {
  const card = useRow('cards', cardId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  return (
    <PartialDateField
      label={t('dateField.start')}
      value={card.start}
      readOnly={readOnly}
      onChange={(value) => dispatch(setCardStart({ cardId, value }))}
    />
  )
}

/** Both, the due date first: it is the one that people come for. */
export function DatesField({ cardId, readOnly = false }: CardDateProps) {
  return (
    <>
      <DueField cardId={cardId} readOnly={readOnly} />
      <StartField cardId={cardId} readOnly={readOnly} />
    </>
  )
}
