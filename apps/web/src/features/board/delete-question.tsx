import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'

/** Deleting is for good, so it asks. */
export function DeleteQuestion({ title, onConfirm, onClose }: { title: string; onConfirm(): void; onClose(): void }) {
  const { t } = useMessages()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('board.archive.question')}
      description={t('board.archive.questionHint', { name: title })}
      closeLabel={t('board.archive.keep')}
    >
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
