import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface TitleDialogProps {
  title: string
  label: string
  submit: string
  value: string
  maxLength: number
  onSubmit: (value: string) => void
  onClose: () => void
}

/** Asks for one line of text. */
export function TitleDialog({ title, label, submit, value, maxLength, onSubmit, onClose }: TitleDialogProps) {
  const { t } = useMessages()
  const [text, setText] = useState(value)
  const clean = text.trim()
  return (
    <Dialog open onOpenChange={onClose} title={title} closeLabel={t('overview.close')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (clean === '') return
          onClose()
          if (clean !== value) onSubmit(clean)
        }}
      >
        <TextField label={label} value={text} maxLength={maxLength} onChange={(event) => setText(event.target.value)} />
        <DialogActions>
          <Button onClick={onClose}>{t('overview.cancel')}</Button>
          <Button type="submit" look="signal" disabled={clean === ''}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
