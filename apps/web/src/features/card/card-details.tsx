import type { Card } from '@meanwhile/domain/card/card'
import { useMessages } from '../../lib/use-messages.ts'
import { useCardDetails } from '../../project/use-details.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AttachmentSection } from '../attachment/attachment-section.tsx'
import { LinkSection } from '../card-link/link-section.tsx'
import { ChecklistSection } from '../checklist/checklist-section.tsx'
import { CardComments } from './card-comments.tsx'
import { CardDescription } from './card-description.tsx'
import styles from './card-dialog.module.css'
import { CardHistory } from './card-history.tsx'

interface CardDetailsProps {
  card: Card
  editable: boolean
  /** Neither the card nor what it lies in is archived: whoever may comment, can. */
  alive: boolean
}

/** What is inside a card: read when it opens, live from then on. */
export function CardDetails({ card, editable, alive }: CardDetailsProps) {
  const { t } = useMessages()
  const state = useCardDetails(card.id)
  if (state === 'offline') return <p className={styles.notice}>{t('card.detailsOffline')}</p>
  if (state === 'loading') return <DetailsLoading />
  return (
    <div className={styles.main}>
      <CardDescription card={card} editable={editable} />
      <ChecklistSection card={card} editable={editable} />
      <AttachmentSection card={card} editable={editable} />
      <LinkSection card={card} editable={editable} />
      <CardComments card={card} writable={alive} />
      <CardHistory cardId={card.id} />
    </div>
  )
}

function DetailsLoading() {
  const { t } = useMessages()
  return (
    <div className={styles.main} role="status" aria-label={t('card.detailsLoading')}>
      <Skeleton height={24} width="40%" />
      <Skeleton height={72} />
      <Skeleton height={24} width="30%" />
      <Skeleton height={44} />
    </div>
  )
}
