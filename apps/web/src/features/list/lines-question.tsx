import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { MAX_CARD_TITLE } from '../card/title-length.ts'
import { asTitle } from './typed-lines.ts'

interface LinesQuestionProps {
  text: string
  lines: readonly string[]
  onAnswer(titles: readonly string[]): void
  onClose(): void
}

/** Several lines were pasted: one card, or a card of each? */
export function LinesQuestion({ text, lines, onAnswer, onClose }: LinesQuestionProps) {
  const { t } = useMessages()
  const whole = asTitle(text)
  const tooLong = lines.some((line) => line.length > MAX_CARD_TITLE)
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('board.composer.linesTitle')}
      description={t('board.composer.lines', { count: lines.length })}
      closeLabel={t('card.close')}
    >
      <DialogActions>
        <Button disabled={whole.length > MAX_CARD_TITLE} onClick={() => onAnswer([whole])}>
          {t('board.composer.oneCard')}
        </Button>
        <Button look="signal" disabled={tooLong} onClick={() => onAnswer(lines)}>
          {t('board.composer.manyCards', { count: lines.length })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
