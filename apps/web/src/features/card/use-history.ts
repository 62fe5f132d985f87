import { FACE_NAMES } from '@meanwhile/domain/tables'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { trpcClient } from '../../lib/trpc.ts'
import { tableKey } from '../../project/project-store.ts'
import { useProjectStore } from '../../project/use-project.ts'

export type HistoryLine = Awaited<ReturnType<typeof trpcClient.project.history.query>>['lines'][number]

/** Changes that come together are asked for together. */
const GATHER_MS = 400

export interface HistoryOf {
  projectId: string
  cardId?: string | undefined
  memberId?: string | undefined
}

/** What happened in a project or to a card, newest first, page by page; what happens now appears at the top. */
export function useHistory({ projectId, cardId, memberId }: HistoryOf) {
  const store = useProjectStore()
  const queries = useQueryClient()
  const queryKey = useMemo(() => ['project', 'history', projectId, cardId, memberId], [projectId, cardId, memberId])
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      trpcClient.project.history.query({
        projectId,
        ...(cardId !== undefined && { cardId }),
        ...(memberId !== undefined && { memberId }),
        ...(pageParam !== null && { before: pageParam }),
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.more ? (page.lines.at(-1)?.version ?? null) : null),
  })
  useEffect(() => {
    let seen = store.version
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      // My own change shows before the server has it: the log has it when the version is there.
      if (store.version === seen) return
      seen = store.version
      clearTimeout(timer)
      timer = setTimeout(() => void queries.invalidateQueries({ queryKey }), GATHER_MS)
    }
    const stops = FACE_NAMES.map((table) => store.subscribe(tableKey(table), look))
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [store, queries, queryKey])
  const lines = useMemo(() => {
    // A page is asked for by the version before it: pages read at different moments may overlap, never leave a gap.
    const byVersion = new Map(query.data?.pages.flatMap((page) => page.lines).map((line) => [line.version, line]))
    return [...byVersion.values()].sort((a, b) => b.version - a.version)
  }, [query.data])
  return { ...query, lines }
}
