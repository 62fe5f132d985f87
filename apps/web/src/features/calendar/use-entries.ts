import { useMemo, useSyncExternalStore } from 'react'
import { useProject, useProjectStore } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { entriesOf } from './entries.ts'

/** What the calendar shows of the board, as the filter lets it through. */
export function useEntries() {
  const { shown } = useBoard()
  const project = useProjectStore()
  const { anchors } = useProject()
  const ids = useSyncExternalStore(shown.subscribe, () => shown.all())
  return useMemo(
    () =>
      entriesOf(
        ids.flatMap((id) => project.row('cards', id) ?? []),
        anchors,
      ),
    [ids, project, anchors],
  )
}
