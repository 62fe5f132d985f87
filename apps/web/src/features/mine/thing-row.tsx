import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { CalendarDays, Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { bucketOf } from './bucket.ts'
import type { MyProject, Thing } from './group-things.ts'
import styles from './my-things.module.css'
import { useTick } from './use-tick.ts'

interface RowProps {
  project: MyProject
  thing: Thing
}

/** A card or a checklist line that is mine, with its tick. */
export function ThingRow({ project, thing }: RowProps) {
  const { t } = useMessages()
  const tick = useTick()
  const name = thing.line ?? thing.card
  const late = bucketOf(thing.due, project.anchors, wallClock(project.timeZone)) === 'overdue'
  return (
    <li className={styles.row}>
      {project.mayEdit && (
        <button type="button" className={styles.tick} aria-label={t('mine.tick', { name })} onClick={() => tick(thing)}>
          <span>
            <Check aria-hidden />
          </span>
        </button>
      )}
      <Words thing={thing} title={name}>
        {thing.line !== null && (
          <span lang={thing.lang} dir="auto">
            {t('mine.on', { card: thing.card })}
          </span>
        )}
        {thing.due !== null && (
          <span className={styles.date} data-late={late || undefined}>
            <CalendarDays aria-hidden />
            {resolvedDateWords(thing.due, t, project)}
          </span>
        )}
      </Words>
    </li>
  )
}

/** An activity and when it begins, as exactly as it is known. */
export function ActivityRow({ project, thing }: RowProps) {
  const { t } = useMessages()
  return (
    <li className={styles.row}>
      <Words thing={thing} title={thing.card}>
        <span>{project.acronym}</span>
        {thing.start !== null && (
          <span className={styles.date}>
            <CalendarDays aria-hidden />
            {resolvedDateWords(thing.start, t, project)}
          </span>
        )}
      </Words>
    </li>
  )
}

function Words({ thing, title, children }: { thing: Thing; title: string; children: ReactNode }) {
  const { t } = useMessages()
  const { projectId, boardId, cardId, board, list, lang } = thing
  return (
    <div className={styles.words}>
      <Link to={cardPath(projectId, boardId, cardId)} className={styles.title} lang={lang} dir="auto">
        {title}
      </Link>
      <p className={styles.meta}>
        {children}
        <span dir="auto">{t('mine.inBoard', { board, list })}</span>
      </p>
    </div>
  )
}
