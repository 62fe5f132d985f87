import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The domain's limit for names; its schema would bring a parser along. */
export const MAX_NAME = 255

interface RenameDialogProps {
  name: string
  onSave(name: string): void
  onClose(): void
}

export function RenameDialog({ name, onSave, onClose }: RenameDialogProps) {
  const { t } = useMessages()
  const [text, setText] = useState(name)
  const clean = text.trim()
  return (
    <Dialog open onOpenChange={onClose} title={t('attachment.renameTitle')} closeLabel={t('attachment.close')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (clean === '') return
          onClose()
          if (clean !== name) onSave(clean)
        }}
      >
        <TextField
          label={t('attachment.name')}
          value={text}
          maxLength={MAX_NAME}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('attachment.cancel')}</Button>
          <Button type="submit" look="signal" disabled={clean === ''}>
            {t('attachment.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
