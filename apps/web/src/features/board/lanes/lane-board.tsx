import { type KeyboardEvent, useState, useSyncExternalStore } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { usePhone } from '../../../lib/use-phone.ts'
import { useBoardLists, useRows } from '../../../project/use-project.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { useBoard } from '../board-context.ts'
import { CarriedInLane } from './carried-in-lane.tsx'
import type { LaneKind } from './lane-address.ts'
import styles from './lane-board.module.css'
import { LaneCell } from './lane-cell.tsx'
import { LaneDragContext } from './lane-drag-context.ts'
import { stepInLanes } from './lane-keys.ts'
import { LaneScroller } from './lane-scroller.tsx'
import { type Cells, shownLanes } from './lanes.ts'
import { useLaneDragging } from './use-lane-drag.ts'
import { type Lane, useAllLanes, useCells } from './use-lanes.ts'
import { useNearView } from './use-near-view.ts'

/** The board in rows: by partner, person or label. On a phone the rows are sections of a list. */
export function LaneBoard({ kind }: { kind: LaneKind }) {
  const { boardId, lang } = useBoard()
  const lists = useBoardLists(boardId)
  const rows = useRows('lists')
  const cells = useCells(kind)
  const allLanes = useAllLanes(kind)
  const phone = usePhone()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const drags = useLaneDragging(kind, allLanes, scroller)
  const { lifts } = drags.drag
  const lifting = useSyncExternalStore(lifts.subscribe, () => lifts.get() !== null)
  const lanes = shownLanes(allLanes, cells, lifting)
  const titleOf = (listId: string) => rows.find(({ id }) => id === listId)?.title ?? ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && stepInLanes(event.target, event.key)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <LaneDragContext value={drags}>
      <LaneScroller ref={setScroller} phone={phone} onKeyDown={onKeyDown}>
        {phone ? (
          lists.map((listId) => (
            <section key={listId} data-column={listId} className={styles.column} aria-label={titleOf(listId)}>
              <h2 className={styles.list} lang={lang} dir="auto">
                {titleOf(listId)}
              </h2>
              {lanes.map((lane) => (
                <section key={lane.key} aria-label={lane.title}>
                  <LaneHeading lane={lane} count={cells.get(lane.key)?.get(listId)?.length ?? 0} />
                  <LaneCell kind={kind} lane={lane} listId={listId} cards={cells.get(lane.key)?.get(listId) ?? []} />
                </section>
              ))}
            </section>
          ))
        ) : (
          <>
            <div className={styles.lists}>
              {lists.map((listId) => (
                <h2 key={listId} className={styles.list} lang={lang} dir="auto">
                  {titleOf(listId)}
                </h2>
              ))}
            </div>
            {lanes.map((lane) => (
              <LaneRow key={lane.key} kind={kind} lane={lane} lists={lists} cells={cells} scroller={scroller} />
            ))}
          </>
        )}
      </LaneScroller>
      <CarriedInLane />
    </LaneDragContext>
  )
}

function LaneHeading({ lane, count }: { lane: Lane; count: number }) {
  const { t } = useMessages()
  return (
    <h3 className={styles.lane}>
      {lane.colour && lane.pattern && <Swatch colour={lane.colour} pattern={lane.pattern} />}
      <bdi>{lane.title}</bdi>
      <small className={styles.count}>{t('lanes.count', { count })}</small>
    </h3>
  )
}

interface LaneRowProps {
  kind: LaneKind
  lane: Lane
  lists: readonly string[]
  cells: Cells
  scroller: HTMLElement | null
}

/** A row that is far from the screen keeps its place and renders no cards. */
function LaneRow({ kind, lane, lists, cells, scroller }: LaneRowProps) {
  const { ref, near, height } = useNearView(scroller)
  const row = cells.get(lane.key)
  const counts = lists.map((listId) => row?.get(listId)?.length ?? 0)
  const count = counts.reduce((sum, one) => sum + one, 0)
  return (
    <section ref={ref} aria-label={lane.title} className={styles.row}>
      <LaneHeading lane={lane} count={count} />
      <div className={styles.cells} style={near ? undefined : { height: height ?? estimate(Math.max(...counts, 0)) }}>
        {near &&
          lists.map((listId) => (
            <LaneCell key={listId} kind={kind} lane={lane} listId={listId} cards={row?.get(listId) ?? []} />
          ))}
      </div>
    </section>
  )
}

/** Of a row before it is rendered, in px. */
const estimate = (most: number) => Math.min(most, 20) * 72 + 16
