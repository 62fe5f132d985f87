import { lazyPart } from '../lib/lazy-part.tsx'
import type { BoardViewName } from '../lib/paths.ts'

/** The ways to look at a board, each loaded when somebody looks. */
export const BOARD_VIEWS: Record<BoardViewName, ReturnType<typeof lazyPart<object>>> = {
  board: lazyPart(() => import('../features/board/board-view.tsx').then((part) => part.BoardView), 'alone'),
  table: lazyPart(() => import('../features/table/table-view.tsx').then((part) => part.TableView)),
  calendar: lazyPart(() => import('../features/calendar/calendar-view.tsx').then((part) => part.CalendarView)),
}
