import { formatAgo, formatInstant } from '@meanwhile/wording/format'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import type { Mine, MyProject } from './group-things.ts'
import styles from './my-things.module.css'

interface MentionRowProps {
  mention: Mine['mentions'][number]
  projects: readonly MyProject[]
}

/** Who mentioned me, on which card, and how it begins. */
export function MentionRow({ mention, projects }: MentionRowProps) {
  const { t } = useMessages()
  const { projectId, boardId, cardId, card, lang, at, by, excerpt } = mention
  const project = projects.find(({ id }) => id === projectId)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link to={cardPath(projectId, boardId, cardId)} className={styles.title} lang={lang} dir="auto">
          {card}
        </Link>
        <p className={styles.text} lang={lang} dir="auto">
          {excerpt.text}
        </p>
        <p className={styles.meta}>
          {by !== null && <span dir="auto">{by}</span>}
          <time dateTime={at} title={formatInstant(at, t.locale)}>
            {formatAgo(at, t.locale)}
          </time>
          <span dir="auto">{project?.acronym}</span>
        </p>
      </div>
    </li>
  )
}
