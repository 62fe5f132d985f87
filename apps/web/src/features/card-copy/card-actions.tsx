import type { Card } from '@meanwhile/domain/card/card'
import { archiveCard, restoreCard } from '@meanwhile/domain/card/commands'
import { Archive, ArchiveRestore, ArrowUpRight, Copy } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../card/card-dialog.module.css'
import { CopyCardDialog } from './copy-card-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'

/** What is done with an open card as a whole. */
export function CardActions({ card }: { card: Card }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [asking, setAsking] = useState<'copy' | 'transfer' | null>(null)
  const close = () => setAsking(null)
  return (
    <div className={styles.actions}>
      <Button look={card.template ? 'signal' : 'plain'} onClick={() => setAsking('copy')}>
        <Copy aria-hidden />
        {t(card.template ? 'copy.use' : 'copy.card')}
      </Button>
      {card.archivedAt === null && (
        <Button onClick={() => setAsking('transfer')}>
          <ArrowUpRight aria-hidden />
          {t('copy.toProject')}
        </Button>
      )}
      {card.archivedAt === null ? (
        <Button onClick={() => dispatch(archiveCard({ cardId: card.id }))}>
          <Archive aria-hidden />
          {t('card.archive')}
        </Button>
      ) : (
        <Button look="signal" onClick={() => dispatch(restoreCard({ cardId: card.id }))}>
          <ArchiveRestore aria-hidden />
          {t('card.restore')}
        </Button>
      )}
      {asking === 'transfer' && <TransferDialog card={card} onClose={close} />}
      {asking === 'copy' && <CopyCardDialog card={card} onClose={close} />}
    </div>
  )
}
