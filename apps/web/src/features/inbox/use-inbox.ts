import { useInfiniteQuery } from '@tanstack/react-query'
import { INBOX_KEY } from '../../lib/queries.ts'
import { queryClient, trpcClient } from '../../lib/trpc.ts'
import { groupNotifications, type Notification } from './notification-groups.ts'

/** A shorter page is the last one. */
const PAGE = 50

/** The inbox, page by page. */
export function useInbox() {
  const query = useInfiniteQuery({
    queryKey: [...INBOX_KEY, 'list'],
    queryFn: ({ pageParam }) => trpcClient.inbox.list.query({ before: pageParam }),
    initialPageParam: null as { at: string; id: string } | null,
    getNextPageParam: (page: Notification[]) => {
      const last = page.at(-1)
      return page.length < PAGE || !last ? undefined : { at: last.at, id: last.id }
    },
  })
  const items = query.data?.pages.flat() ?? []
  return { query, items, days: groupNotifications(items) }
}

/** Marks as read, here at once and in all windows as soon as the server has it. */
export async function markRead(ids: readonly string[] | 'all'): Promise<void> {
  if (ids === 'all') await trpcClient.inbox.readAll.mutate()
  else await trpcClient.inbox.read.mutate({ ids: [...ids] })
  await queryClient.invalidateQueries({ queryKey: INBOX_KEY })
}
