import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MAX_TITLE } from '../card/title-length.ts'
import { asTitle } from '../list/typed-lines.ts'
import styles from './form.module.css'

interface CopyDialogProps {
  title: string
  description: string
  /** Of the field for the new title. */
  label: string
  /** What the copied one is called. */
  from: string
  onCopy(title: string): void
  onClose(): void
}

/** Asks what the copy of a board or a list is called. */
export function CopyDialog({ title, description, label, from, onCopy, onClose }: CopyDialogProps) {
  const { t } = useMessages()
  const [typed, setTyped] = useState(() => t('template.copyTitle', { name: from }).slice(0, MAX_TITLE))
  const name = asTitle(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCopy(name)
  }
  return (
    <Dialog open onOpenChange={onClose} title={title} description={description} closeLabel={t('card.close')}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={label}
          value={typed}
          maxLength={MAX_TITLE}
          required
          dir="auto"
          onChange={(event) => setTyped(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('board.move.cancel')}</Button>
          <Button look="signal" type="submit" disabled={name === ''}>
            {t('template.copy')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
