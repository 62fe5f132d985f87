import { FOUND_ICONS, type Found, foundPath } from '../../lib/found-kind.ts'
import { Link } from '../../lib/link.tsx'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import styles from './search-view.module.css'

/** One result: what it is, where it is, and the words in their surroundings. */
export function FoundRow({ found }: { found: Found }) {
  const { t } = useMessages()
  const Icon = FOUND_ICONS[found.kind]
  const where =
    found.kind === 'card'
      ? [found.acronym, found.board, found.list]
      : [
          t(`palette.kind.${found.kind}`),
          found.acronym,
          found.note,
          found.board && t('palette.onBoard', { board: found.board }),
        ]
  return (
    <li className={styles.card}>
      <Icon aria-hidden className={styles.icon} />
      <Link to={foundPath(found)} className={styles.title} lang={found.title.lang || undefined} dir="auto">
        <MarkedText text={found.title.text} hits={found.title.hits} />
      </Link>
      <p className={styles.where}>
        <span dir="auto">{where.filter(Boolean).join(' · ')}</span>
        {found.kind === 'card' && found.done && <Badge tone="good">{t('palette.done')}</Badge>}
        {found.archived && <Badge>{t('palette.archived')}</Badge>}
      </p>
      {found.excerpt && found.source && (
        <p className={styles.excerpt}>
          <span className={styles.source}>{t(`search.source.${found.source}`)}</span>{' '}
          <span lang={found.excerpt.lang || undefined} dir="auto">
            <MarkedText text={found.excerpt.text} hits={found.excerpt.hits} />
          </span>
        </p>
      )}
    </li>
  )
}
