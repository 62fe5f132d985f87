import type { Card } from '@meanwhile/domain/card/card'
import { createContext, use } from 'react'
import { calendarCardPath, cardPath } from '../../lib/paths.ts'
import { useProjectId } from '../../project/use-project.ts'

/** The board whose calendar this is; null: that of the whole project. */
export const CalendarScope = createContext<string | null>(null)

export const useScope = (): string | null => use(CalendarScope)

/** Where a card opens over the calendar. */
export function useCardPath(): (card: Pick<Card, 'id' | 'boardId'>) => string {
  const projectId = useProjectId()
  const boardId = useScope()
  return ({ id }) => (boardId === null ? calendarCardPath(projectId, id) : cardPath(projectId, boardId, id, 'calendar'))
}
