import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore } from '../../../project/use-project.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useBoard } from '../board-context.ts'
import { type Ground, PointerDrag } from '../dnd/pointer-drag.ts'
import { listNear } from '../geometry.ts'
import type { LaneKind } from './lane-address.ts'
import { type CellPoint, LaneDrag, type LaneSurroundings } from './lane-drag.ts'
import type { LaneDrags } from './lane-drag-context.ts'
import type { Lane } from './use-lanes.ts'

/** Seen through the card that is carried, which lies above. */
function cellAt(x: number, y: number): CellPoint | null {
  const under = document.elementsFromPoint(x, y)
  const cell = under.map((element) => element.closest<HTMLElement>('[data-lane]')).find(Boolean)
  if (!cell) return null
  const card = under.map((element) => element.closest<HTMLElement>('[data-lane] [data-card]')).find(Boolean)
  const { lane = '', list = '' } = cell.dataset
  return { lane, listId: list, cardId: card?.dataset.card ?? null }
}

/** The lists on the screen. On a phone each scrolls by itself. */
class LaneGround implements Ground {
  scroller: HTMLElement | null = null

  list(listId: string) {
    return { content: () => this.scroller?.querySelector<HTMLElement>(`[data-column="${listId}"] > *`) ?? null }
  }

  listNear(x: number): string | null {
    const columns = new Map<string | undefined, HTMLElement>()
    for (const cell of this.scroller?.querySelectorAll<HTMLElement>('[data-list]') ?? []) {
      // A list has a cell in every row; one tells where it stands.
      if (!columns.has(cell.dataset.list)) columns.set(cell.dataset.list, cell)
    }
    return listNear(this.scroller, [...columns.values()], x)
  }
}

/** Carries cards between rows and lists by mouse and finger; what it needs to know is read when it needs it. */
export function useLaneDragging(kind: LaneKind, lanes: readonly Lane[], scroller: HTMLElement | null): LaneDrags {
  const { ui, mayEditCards } = useBoard()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const around = useRef<LaneSurroundings | null>(null)
  around.current = useMemo(
    () => ({
      kind,
      project,
      mayEdit: mayEditCards,
      selected: () => ui.get().selected,
      t,
      from: () => ui.get().lane?.key ?? '',
      laneTitle: (lane) => lanes.find(({ key }) => key === lane)?.title ?? '',
      cellAt,
      dispatchAll,
      say: announce,
    }),
    [kind, project, mayEditCards, t, ui, lanes, dispatchAll],
  )
  const [{ ground, ...drags }] = useState(() => {
    const drag = new LaneDrag(() => {
      if (!around.current) throw new Error('a drag before the board is there')
      return around.current
    })
    const ground = new LaneGround()
    const onHold = (cardId: string) => {
      const lane = around.current?.from() ?? ''
      const box = document.querySelector(`[data-lane="${lane}"] [data-card="${cardId}"]`)?.getBoundingClientRect()
      if (box) ui.set({ menu: { kind: 'card', id: cardId, x: box.left, y: box.bottom } })
    }
    return { drag, ground, byPointer: new PointerDrag(drag, ground, onHold) }
  })
  useEffect(() => {
    ground.scroller = scroller
  }, [ground, scroller])
  const { drag, byPointer } = drags
  useEffect(() => byPointer.follow(), [byPointer])
  return useMemo(() => ({ drag, byPointer }), [drag, byPointer])
}
