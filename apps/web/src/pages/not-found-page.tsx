import { DoorClosed } from 'lucide-react'
import { Link } from '../lib/link.tsx'
import { homePath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './state-page.module.css'

export function NotFoundPage() {
  const { t } = useMessages()
  useTitle(t('shell.notFoundTitle'))
  return (
    <main className={css.page}>
      <EmptyState
        icon={<DoorClosed />}
        title={t('shell.notFoundTitle')}
        action={
          <Link to={homePath} className={css.link}>
            {t('shell.toProjects')}
          </Link>
        }
      >
        {t('shell.notFoundText')}
      </EmptyState>
    </main>
  )
}
