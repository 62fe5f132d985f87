import type { Card } from '@meanwhile/domain/card/card'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpcClient } from '../../lib/trpc.ts'
import { useBoardLists, useProjectId } from '../../project/use-project.ts'

/** After so long a card that was not in the answer is asked for again: it was made since, or was still on its way. */
const AGAIN_MS = 1_000

/** When the cards of a table were made. */
export interface Created {
  of(cardId: string): string | undefined
  /** It is wanted, and cannot be had now. */
  failed: boolean
}

/** A detail that no replica holds (decision 010): asked for the lists of a board, and only while a column or an order needs it. */
export function useCreated(boardId: string, cards: readonly Card[], wanted: boolean): Created {
  const projectId = useProjectId()
  const listIds = useBoardLists(boardId)
  const enabled = wanted && listIds.length > 0
  const { data, isError, isPaused } = useQuery({
    queryKey: ['project', 'created', projectId, listIds],
    queryFn: () => trpcClient.project.created.query({ projectId, listIds: [...listIds] }),
    placeholderData: keepPreviousData,
    // It never changes.
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
    refetchInterval: ({ state }) => (cards.every(({ id }) => state.data?.[id] !== undefined) ? false : AGAIN_MS),
  })
  return useMemo(
    () => ({ of: (cardId) => data?.[cardId], failed: enabled && data === undefined && (isError || isPaused) }),
    [data, enabled, isError, isPaused],
  )
}
