import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { cardTitleDraft, readDraft, writeDraft } from '../list/drafts.ts'
import styles from './card-dialog.module.css'

/** What stands where a card was. What somebody was typing into it is handed back. */
export function CardGone({ cardId, onClose }: { cardId: string; onClose(): void }) {
  const { t } = useMessages()
  const [typed] = useState(() => readDraft(cardTitleDraft(cardId)))
  const close = () => {
    writeDraft(cardTitleDraft(cardId), '')
    onClose()
  }
  return (
    <div className={styles.sheet}>
      <Dialog.Title className={styles.title}>{t('card.gone')}</Dialog.Title>
      <p>{t('card.goneHint')}</p>
      {typed !== '' && (
        <label className={styles.kept}>
          {t('card.goneText')}
          <textarea readOnly value={typed} dir="auto" rows={3} />
        </label>
      )}
      <Button look="signal" onClick={close}>
        {t('card.toBoard')}
      </Button>
    </div>
  )
}
