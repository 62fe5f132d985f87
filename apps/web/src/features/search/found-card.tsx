import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import type { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import styles from './search-view.module.css'

type Found = Awaited<ReturnType<typeof trpcClient.search.find.query>>['found'][number]

/** One result: the card, where it is, and the words in their surroundings. */
export function FoundCard({ card }: { card: Found }) {
  const { t } = useMessages()
  return (
    <li className={styles.card}>
      <Link
        to={cardPath(card.projectId, card.boardId, card.cardId)}
        className={styles.title}
        lang={card.lang}
        dir="auto"
      >
        <MarkedText text={card.title.text} hits={card.title.hits} />
      </Link>
      <p className={styles.where}>
        <span dir="auto">{[card.acronym, card.board, card.list].join(' · ')}</span>
        {card.done && <Badge tone="good">{t('palette.done')}</Badge>}
        {card.archived && <Badge>{t('palette.archived')}</Badge>}
      </p>
      {card.excerpt && card.source && (
        <p className={styles.excerpt}>
          <span className={styles.source}>{t(`search.source.${card.source}`)}</span>{' '}
          <span lang={card.lang} dir="auto">
            <MarkedText text={card.excerpt.text} hits={card.excerpt.hits} />
          </span>
        </p>
      )}
    </li>
  )
}
