import type { Card } from '@meanwhile/domain/card/card'
import { useCardDetails, useDetailRows } from '../../project/use-details.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AttachmentRow } from './attachment-row.tsx'
import styles from './attachment-section.module.css'

interface CardFilesProps {
  card: Card
  /** Said when they are not on this device and there is no network. */
  offline: string
}

/** The files and links of a card, read away from it. */
export function CardFiles({ card, offline }: CardFilesProps) {
  const state = useCardDetails(card.id)
  const attachments = useDetailRows('attachments', card.id)
  if (state === 'offline') return <p>{offline}</p>
  if (state === 'loading') return <Skeleton height={48} />
  return (
    <ul className={styles.list}>
      {attachments.map((attachment) => (
        <AttachmentRow key={attachment.id} attachment={attachment} card={card} editable={false} />
      ))}
    </ul>
  )
}
