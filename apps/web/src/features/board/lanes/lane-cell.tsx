import type { Card } from '@meanwhile/domain/card/card'
import { memo, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useProjectStore } from '../../../project/use-project.ts'
import type { LaneKind } from './lane-address.ts'
import styles from './lane-board.module.css'
import { LaneCard } from './lane-card.tsx'
import { useLaneDrag } from './lane-drag-context.ts'
import type { Lane } from './use-lanes.ts'

/** So many cards at first: nobody reads two hundred in one cell. */
const PAGE = 20

interface LaneCellProps {
  kind: LaneKind
  lane: Lane
  listId: string
  cards: readonly Card[]
}

/** The cards of one list in one row. What is dropped on it becomes one of them. */
export const LaneCell = memo(function LaneCell({ kind, lane, listId, cards }: LaneCellProps) {
  const project = useProjectStore()
  const { t } = useMessages()
  const [most, setMost] = useState(PAGE)
  const over = useLaneDrag((drag) => drag.isOver(lane.key, listId))
  const title = project.row('lists', listId)?.title ?? ''

  return (
    <div
      role="group"
      aria-label={t('lanes.cell', { lane: lane.title, list: title })}
      className={styles.cell}
      data-list={listId}
      data-lane={lane.key}
      data-over={over || undefined}
    >
      {cards.slice(0, most).map((card) => (
        <LaneCard key={card.id} cardId={card.id} kind={kind} lane={lane.key} />
      ))}
      {cards.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {t('lanes.more', { count: cards.length - most })}
        </button>
      )}
    </div>
  )
})
