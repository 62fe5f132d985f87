import { useQuery } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Link } from '../../lib/link.tsx'
import { inboxPath } from '../../lib/paths.ts'
import { INBOX_KEY, unreadCountQuery } from '../../lib/queries.ts'
import { openSocket } from '../../lib/socket.ts'
import { queryClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { classNames } from '../../ui/class-names.ts'
import button from '../../ui/icon-button.module.css'
import css from './inbox-bell.module.css'
import entry from './rail-link.module.css'

/** The server counts no further. */
const MANY = 100
/** On a page without a project nothing else needs the connection: first the page, then the bell. In ms. */
const LISTEN_AFTER_MS = 3_000

const forget = () => void queryClient.invalidateQueries({ queryKey: INBOX_KEY })

function useUnreadCount(): { count: number; label: string; short: string } {
  const { t } = useMessages()
  const count = useQuery(unreadCountQuery()).data ?? 0
  if (count >= MANY) return { count, label: t('inbox.unreadMany', { count: MANY - 1 }), short: `${MANY - 1}+` }
  return { count, label: count === 0 ? t('inbox.title') : t('inbox.unread', { count }), short: String(count) }
}

/** Asks again whenever the server says that something is new, and after the connection was away. */
function useInboxPokes(): void {
  useEffect(() => {
    let left = false
    let end = () => {}
    const listen = async () => {
      const socket = await openSocket()
      if (left) return
      socket.on('inbox.changed', forget)
      socket.on('connect', forget)
      end = () => {
        socket.off('inbox.changed', forget)
        socket.off('connect', forget)
      }
    }
    // Without the library there is no news before the next page: no harm.
    const timer = setTimeout(() => void listen().catch(() => {}), LISTEN_AFTER_MS)
    return () => {
      left = true
      clearTimeout(timer)
      end()
    }
  }, [])
}

/** The way to the inbox, with the number of what is unread. */
export function InboxBell() {
  const { count, label, short } = useUnreadCount()
  const [path] = useLocation()
  useInboxPokes()
  return (
    <Link
      to={inboxPath}
      className={classNames(button.button, css.bell)}
      aria-label={label}
      title={label}
      aria-current={path === inboxPath ? 'page' : undefined}
    >
      <Bell aria-hidden />
      {count > 0 && (
        <span className={css.count} aria-hidden>
          {short}
        </span>
      )}
    </Link>
  )
}

/** The same in the bar at the bottom of a phone. */
export function InboxEntry() {
  const { t } = useMessages()
  const { count, label, short } = useUnreadCount()
  const [path] = useLocation()
  return (
    <Link
      to={inboxPath}
      className={entry.entry}
      aria-label={label}
      aria-current={path === inboxPath ? 'page' : undefined}
    >
      <span className={classNames(entry.icon, css.bell)}>
        <Bell aria-hidden />
        {count > 0 && (
          <span className={css.count} aria-hidden>
            {short}
          </span>
        )}
      </span>
      <span className={entry.label} aria-hidden>
        {t('inbox.title')}
      </span>
    </Link>
  )
}
