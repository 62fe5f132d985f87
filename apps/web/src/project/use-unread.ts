import { useCallback, useSyncExternalStore } from 'react'
import { followUnread, unreadOf } from './unread-follow.ts'
import { useProjectId } from './use-project.ts'

function useMarks<Part>(read: (cardIds: ReadonlySet<string>) => Part): Part {
  const projectId = useProjectId()
  const subscribe = useCallback((listener: () => void) => followUnread(projectId, listener), [projectId])
  return useSyncExternalStore(subscribe, () => read(unreadOf(projectId)))
}

/** The cards that others changed since I last saw them. */
export const useUnread = (): ReadonlySet<string> => useMarks((cardIds) => cardIds)

/** Whether this card is one of them; renders again only when that changes. */
export const useIsUnread = (cardId: string): boolean => useMarks((cardIds) => cardIds.has(cardId))
