import { Dialog } from 'radix-ui'
import { useMessages } from '../../lib/use-messages.ts'
import { useOpenCard, useRow } from '../../project/use-project.ts'
import styles from './card-dialog.module.css'
import { CardGone } from './card-gone.tsx'
import { CardSheet } from './card-sheet.tsx'

/** A card over its board, at its own address. */
export function CardDialog({ cardId, onClose }: { cardId: string; onClose(): void }) {
  useOpenCard(cardId)
  const card = useRow('cards', cardId)
  const { t } = useMessages()
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.shade} />
        <Dialog.Content
          className={styles.dialog}
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => {
            if (hasOwnEscape(event.target)) event.preventDefault()
          }}
          // A screen reader begins with the title and reads on from there; the first button would be the pencil beside it.
          onOpenAutoFocus={(event) => {
            const title = event.currentTarget instanceof Element && event.currentTarget.querySelector('h2')
            const editing =
              event.currentTarget instanceof Element && event.currentTarget.contains(document.activeElement)
            if (!title || editing) return
            event.preventDefault()
            title.focus()
          }}
          // The board gives the focus back to the card, wherever it is by then.
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {card ? <CardSheet key={cardId} card={card} /> : <CardGone cardId={cardId} onClose={onClose} />}
          <Dialog.Close className={styles.close} aria-label={t('card.close')} title={t('card.close')}>
            ×
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What is being written or carried is put back by its own Escape, and the card stays open. */
function hasOwnEscape(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, [contenteditable="true"], [data-lifted]') !== null
}
