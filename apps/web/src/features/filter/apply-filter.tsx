import { isFiltering } from '@meanwhile/domain/filter/card-filter'
import { matcher } from '@meanwhile/domain/filter/match-card'
import { useEffect, useLayoutEffect } from 'react'
import { wallClock } from '../../lib/wall-clock.ts'
import { useMe, useProject } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { foldText } from '../board/fold-text.ts'
import { useFilter } from './use-filter.ts'

/** Nobody tells yet what changed since I looked. */
const NOTHING_UNREAD: ReadonlySet<string> = new Set()

/** Lets through what the address asks for, in every view of the board. Before the first paint, so that nothing flashes. */
export function ApplyFilter() {
  const { shown } = useBoard()
  const filter = useFilter()
  const { anchors, timeZone } = useProject()
  const memberId = useMe().id
  useLayoutEffect(() => {
    const context = { fold: foldText, now: wallClock(timeZone), anchors, memberId, unread: NOTHING_UNREAD }
    shown.setMatch(isFiltering(filter) ? matcher(filter, context) : null)
  }, [shown, filter, anchors, timeZone, memberId])
  useEffect(() => () => shown.setMatch(null), [shown])
  return null
}
