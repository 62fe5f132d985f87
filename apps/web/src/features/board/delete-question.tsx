import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'

interface DeleteQuestionProps {
  title: string
  /** The thing that the card is: it does not go with it. */
  stays?: string | undefined
  onConfirm(): void
  onClose(): void
}

/** Deleting is for good, so it asks. */
export function DeleteQuestion({ title, stays, onConfirm, onClose }: DeleteQuestionProps) {
  const { t } = useMessages()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('board.archive.question')}
      description={t('board.archive.questionHint', { name: title })}
      closeLabel={t('board.archive.keep')}
    >
      {stays !== undefined && <p>{t('bridge.stays', { thing: stays })}</p>}
      <DialogActions>
        <Button onClick={onClose}>{t('board.archive.keep')}</Button>
        <Button
          look="danger"
          onClick={() => {
            onConfirm()
            onClose()
          }}
        >
          {t('board.archive.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
