import type { Funding } from '@meanwhile/domain/funding/funding'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { MoneyField } from './money-field.tsx'

type Whole = Pick<Funding, 'currency' | 'total'>

interface TotalDialogProps {
  whole: Whole
  onSave: (whole: Whole) => void
  onClose: () => void
}

/** The whole sum of the grant agreement. */
export function TotalDialog({ whole, onSave, onClose }: TotalDialogProps) {
  const { t } = useMessages()
  const [total, setTotal] = useState(whole.total ?? 0)
  const [currency, setCurrency] = useState(whole.currency)
  return (
    <EditDialog
      title={t('funding.editTotal')}
      onClose={onClose}
      onSave={() => {
        onSave({ currency, total })
        return null
      }}
    >
      <MoneyField label={t('funding.total')} cents={total} onChange={setTotal} />
      <TextField
        label={t('funding.currency')}
        value={currency}
        required
        pattern="[A-Z]{3}"
        maxLength={3}
        onChange={(event) => setCurrency(event.target.value.toUpperCase())}
      />
    </EditDialog>
  )
}
