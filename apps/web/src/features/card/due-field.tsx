import { setCardDue } from '@meanwhile/domain/card/commands'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { PartialDateField } from './partial-date-field.tsx'

/** When a card is due, as exactly as that is known. */
export function DueField({ cardId, readOnly = false }: { cardId: string; readOnly?: boolean }) {
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
