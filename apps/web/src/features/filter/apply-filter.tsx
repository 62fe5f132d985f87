import { isFiltering } from '@meanwhile/domain/filter/card-filter'
import { matcher } from '@meanwhile/domain/filter/match-card'
import { fold } from '@meanwhile/domain/fold'
import { useEffect, useLayoutEffect } from 'react'
import { wallClock } from '../../lib/wall-clock.ts'
import { useMe, useProject } from '../../project/use-project.ts'
import { useUnread } from '../../project/use-unread.ts'
import { useBoard } from '../board/board-context.ts'
import { useFilter } from './use-filter.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Lets through what the address asks for, in every view of the board. Before the first paint, so that nothing flashes. */
export function ApplyFilter() {
  const { shown } = useBoard()
  const filter = useFilter()
  const { anchors, timeZone } = useProject()
  const memberId = useMe().id
  const marks = useUnread()
  // Marks come and go all day: only who filters by them looks at all cards again.
  const unread = filter.unread ? marks : NOTHING
  useLayoutEffect(() => {
    const context = { fold, now: wallClock(timeZone), anchors, memberId, unread }
    shown.setMatch(isFiltering(filter) ? matcher(filter, context) : null)
  }, [shown, filter, anchors, timeZone, memberId, unread])
  useEffect(() => () => shown.setMatch(null), [shown])
  return null
}
