import { useEffect } from 'react'
import { trpcClient } from '../lib/trpc.ts'
import { useOnline } from '../lib/use-online.ts'
import { useProjectId } from './use-project.ts'
import { useIsUnread } from './use-unread.ts'

/** The card is open before my eyes: it is seen, and again whenever somebody changes it meanwhile. */
export function useSeeing(cardId: string): void {
  const projectId = useProjectId()
  const unread = useIsUnread(cardId)
  const online = useOnline()
  useEffect(() => {
    if (!online) return undefined
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', tell)
      // The answer is the poke that every window of this person gets. Unsent, the mark stays: no harm.
      void trpcClient.unread.seen.mutate({ projectId, cardId }).catch(() => {})
    }
    document.addEventListener('visibilitychange', tell)
    tell()
    return () => document.removeEventListener('visibilitychange', tell)
    // `unread`: another change by somebody else is seen anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [projectId, cardId, unread, online])
}
