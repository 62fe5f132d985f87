import { compareText } from '@meanwhile/wording/format'
import { useMemo, useSyncExternalStore } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useProjectStore, useRows } from '../../../project/use-project.ts'
import { useFaces } from '../../card/use-card-people.ts'
import { useBoard } from '../board-context.ts'
import type { LaneKind } from './lane-address.ts'
import { type Cells, cellsOf, NO_LANE } from './lanes.ts'

export interface Lane {
  key: string
  title: string
  colour: string | null
  pattern: string | null
}

/** Every row that a card could go to, the row of none last. */
export function useAllLanes(kind: LaneKind): Lane[] {
  const partners = useRows('partners')
  const labels = useRows('labels')
  const faces = useFaces()
  const { t } = useMessages()
  return useMemo(() => {
    const none: Lane = { key: NO_LANE, title: t(`lanes.no.${kind}`), colour: null, pattern: null }
    const compare = compareText(t.locale)
    if (kind === 'partner')
      return [...partners.map(({ id, name, colour, pattern }) => ({ key: id, title: name, colour, pattern })), none]
    if (kind === 'person')
      return [...faces.map(({ memberId, name }) => ({ key: memberId, title: name, colour: null, pattern: null })), none]
    const known = labels.filter((label) => label.archivedAt === null).sort((a, b) => compare(a.title, b.title))
    return [...known.map(({ id, title, colour, pattern }) => ({ key: id, title, colour, pattern })), none]
  }, [kind, partners, labels, faces, t])
}

/** The cards of the board that are shown, by row and list. */
export function useCells(kind: LaneKind): Cells {
  const { shown } = useBoard()
  const project = useProjectStore()
  const ids = useSyncExternalStore(shown.subscribe, () => shown.all())
  return useMemo(
    () =>
      cellsOf(
        ids.flatMap((id) => project.row('cards', id) ?? []),
        kind,
      ),
    [ids, project, kind],
  )
}
