import type { Refusal } from '@meanwhile/domain/command'
import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import css from './edit-dialog.module.css'

interface EditDialogProps {
  title: string
  description?: string
  /** The word on the button; null: "Save". */
  action?: string
  width?: 'narrow' | 'wide'
  /** Answers why it was refused, which the person has been told; null closes the dialog. */
  onSave: () => Refusal | null
  onClose: () => void
  children: ReactNode
}

/** A form over a page: it stays open, with all that was typed, when saving is refused. */
export function EditDialog({
  title,
  description,
  action,
  width = 'narrow',
  onSave,
  onClose,
  children,
}: EditDialogProps) {
  const { t } = useMessages()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      closeLabel={t('thing.close')}
      width={width}
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (onSave() === null) onClose()
        }}
      >
        {children}
        <DialogActions>
          <Button onClick={onClose}>{t('thing.cancel')}</Button>
          <Button type="submit" look="signal">
            {action ?? t('thing.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
