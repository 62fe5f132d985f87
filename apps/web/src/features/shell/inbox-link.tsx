import { Bell } from 'lucide-react'
import { useLocation } from 'wouter'
import { Link } from '../../lib/link.tsx'
import { inboxPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import button from '../../ui/icon-button.module.css'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { InboxCount } from './inbox-count.tsx'
import css from './inbox-link.module.css'
import entry from './rail-link.module.css'

/** The way to the inbox, with the number of what is unread: a bell, and at the bottom of a phone a bell over its word. */
export function InboxLink({ withWord = false }: { withWord?: boolean }) {
  const { t } = useMessages()
  const [path] = useLocation()
  const word = t('inbox.title')
  return (
    <Link
      to={inboxPath}
      className={withWord ? entry.entry : classNames(button.button, css.bell)}
      title={word}
      aria-current={path === inboxPath ? 'page' : undefined}
    >
      <span className={classNames(withWord && entry.icon, css.icon)}>
        <Bell aria-hidden />
        <InboxCount />
      </span>
      {withWord ? <span className={entry.label}>{word}</span> : <VisuallyHidden>{word}</VisuallyHidden>}
    </Link>
  )
}
