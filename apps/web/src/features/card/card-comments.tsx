import type { Card } from '@meanwhile/domain/card/card'
import { MessageSquare } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDetailRows } from '../../project/use-details.ts'
import { useCan } from '../../project/use-project.ts'
import { CardSection } from './card-section.tsx'
import styles from './card-text.module.css'
import { CommentComposer } from './comment-composer.tsx'
import { CommentItem } from './comment-item.tsx'

/** What people say about a card, the newest first. `writable`: neither the card nor what it lies in is archived. */
export function CardComments({ card, writable }: { card: Card; writable: boolean }) {
  const { t } = useMessages()
  const comments = useDetailRows('comments', card.id)
  const mayWrite = useCan('comments.write') && writable
  return (
    <CardSection
      icon={MessageSquare}
      title={comments.length === 0 ? t('text.commentsTitle') : t('text.comments', { count: comments.length })}
    >
      {mayWrite && <CommentComposer cardId={card.id} />}
      {comments.length === 0 && !mayWrite && <p className={styles.none}>{t('text.noComments')}</p>}
      <ul className={styles.comments}>
        {[...comments].reverse().map((comment) => (
          <CommentItem key={comment.id} comment={comment} writable={mayWrite} />
        ))}
      </ul>
    </CardSection>
  )
}
