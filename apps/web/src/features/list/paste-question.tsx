import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore, useRow } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { useBoard } from '../board/board-context.ts'
import { MAX_CARD_TITLE } from '../card/title-length.ts'
import { addCards } from './new-cards.ts'
import styles from './paste-question.module.css'

/** More lines than these are only counted. */
const SHOWN = 12

/** A text was pasted on a list: a card of each line, after a question. */
export function PasteQuestion({
  listId,
  lines,
  onClose,
}: {
  listId: string
  lines: readonly string[]
  onClose(): void
}) {
  const { shown, lang } = useBoard()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const list = useRow('lists', listId)
  const { t } = useMessages()
  const tooLong = lines.some((line) => line.length > MAX_CARD_TITLE)
  const add = () => {
    const made = addCards({ project, newId, dispatchAll }, listId, 'task', lines)
    for (const cardId of made.cardIds) shown.keep(cardId)
    if (made.cardIds.length > 0) announce(t('board.composer.added', { count: made.cardIds.length }))
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('bulk.pasteTitle', { count: lines.length })}
      description={t('bulk.pasteInto', { list: list?.title ?? '' })}
      closeLabel={t('card.close')}
    >
      <ol className={styles.lines} lang={lang}>
        {lines.slice(0, SHOWN).map((line, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
          <li key={n} dir="auto">
            {line}
          </li>
        ))}
      </ol>
      {lines.length > SHOWN && <p>{t('bulk.moreLines', { count: lines.length - SHOWN })}</p>}
      {tooLong && <p role="alert">{t('board.composer.tooLong', { count: MAX_CARD_TITLE })}</p>}
      <DialogActions>
        <Button onClick={onClose}>{t('board.move.cancel')}</Button>
        <Button look="signal" disabled={tooLong} onClick={add}>
          {t('board.composer.manyCards', { count: lines.length })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
