import { CalendarDays, Columns3, Table2 } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { type BoardViewName, boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { classNames } from '../../ui/class-names.ts'
import segments from '../../ui/segments.module.css'
import styles from './view-switch.module.css'

const VIEWS = [
  ['board', 'view.board', Columns3],
  ['table', 'view.table', Table2],
  ['calendar', 'view.calendar', CalendarDays],
] as const

/** The ways to look at a board; the filter goes along. */
export function ViewSwitch({ boardId, view }: { boardId: string; view: BoardViewName }) {
  const projectId = useProjectId()
  const { t } = useMessages()
  return (
    <nav className={segments.segments} aria-label={t('view.switch')}>
      {VIEWS.map(([name, words, Icon]) => (
        <Link
          key={name}
          to={boardPath(projectId, boardId, name)}
          keepSearch
          className={classNames(segments.segment, styles.view)}
          title={t(words)}
          aria-current={name === view ? 'page' : undefined}
        >
          <Icon aria-hidden />
          <span className={styles.name}>{t(words)}</span>
        </Link>
      ))}
    </nav>
  )
}
