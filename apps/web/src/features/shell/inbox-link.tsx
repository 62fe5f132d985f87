import { Bell } from 'lucide-react'
import { useLocation } from 'wouter'
import { Link } from '../../lib/link.tsx'
import { inboxPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { InboxCount } from './inbox-count.tsx'
import css from './inbox-link.module.css'

interface InboxLinkProps {
  /** How the bar looks that it stands in: classes of the link, its icon and its word. */
  look: { link: string | undefined; icon?: string | undefined; word: string | undefined }
}

/** The way to the inbox, with the number of what is unread. */
export function InboxLink({ look }: InboxLinkProps) {
  const { t } = useMessages()
  const [path] = useLocation()
  const word = t('inbox.title')
  return (
    <Link to={inboxPath} className={look.link} title={word} aria-current={path === inboxPath ? 'page' : undefined}>
      <span className={`${css.icon} ${look.icon ?? ''}`}>
        <Bell aria-hidden />
        <InboxCount />
      </span>
      <span className={look.word}>{word}</span>
    </Link>
  )
}
