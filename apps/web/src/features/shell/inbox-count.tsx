import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { INBOX_KEY, unreadCountQuery } from '../../lib/queries.ts'
import { openSocket } from '../../lib/socket.ts'
import { queryClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import css from './inbox-link.module.css'

/** The server counts no further. */
const MANY = 100
/** On a page without a project nothing else needs the connection: first the page, then the bell. In ms. */
const LISTEN_AFTER_MS = 3_000

/** Pokes that come together, and the two bells of the shell, ask once. In ms. */
const GATHER_MS = 50

let gathering: ReturnType<typeof setTimeout> | undefined

function forget(): void {
  clearTimeout(gathering)
  gathering = setTimeout(() => void queryClient.invalidateQueries({ queryKey: INBOX_KEY }), GATHER_MS)
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

/** How many notifications are unread, in a number and in words. */
export function InboxCount() {
  const { t } = useMessages()
  const count = useQuery(unreadCountQuery()).data ?? 0
  useInboxPokes()
  if (count === 0) return null
  const many = count >= MANY
  return (
    <>
      <span className={css.count} aria-hidden>
        {many ? `${MANY - 1}+` : count}
      </span>
      <span className={css.words}>
        {many ? t('inbox.unreadMany', { count: MANY - 1 }) : t('inbox.unread', { count })}{' '}
      </span>
    </>
  )
}
