import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { cardTitleDraft, readDraft, writeDraft } from '../list/drafts.ts'
import { useBoard } from './board-context.ts'
import styles from './form.module.css'

/** The card went away while its title was being typed: the words are handed back. */
export function LostTitle({ cardId }: { cardId: string }) {
  const { ui, lang } = useBoard()
  const { t } = useMessages()
  const [typed] = useState(() => readDraft(cardTitleDraft(cardId)))
  const close = () => {
    writeDraft(cardTitleDraft(cardId), '')
    ui.set({ editingCard: null })
  }
  return (
    <Dialog open onOpenChange={close} title={t('card.gone')} closeLabel={t('card.close')}>
      {typed !== '' && (
        <label className={styles.form}>
          {t('card.goneText')}
          <textarea readOnly className={styles.kept} value={typed} lang={lang} dir="auto" rows={3} />
        </label>
      )}
    </Dialog>
  )
}
