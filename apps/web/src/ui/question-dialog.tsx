import { Button } from './button.tsx'
import { Dialog, DialogActions } from './dialog.tsx'

export interface QuestionDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** What will happen, and whether it can be taken back. */
  text: string
  /** The answer that does it, in the words of the question. */
  yes: string
  cancel: string
  onYes: () => void
}

/** Asks before something that cannot be taken back with one key. */
export function QuestionDialog({ open, onOpenChange, title, text, yes, cancel, onYes }: QuestionDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={text} closeLabel={cancel}>
      <DialogActions>
        <Button onClick={() => onOpenChange(false)}>{cancel}</Button>
        <Button
          look="danger"
          onClick={() => {
            onOpenChange(false)
            onYes()
          }}
        >
          {yes}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
