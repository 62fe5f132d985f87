import type { Card } from '@meanwhile/domain/card/card'
import { moveCard } from '@meanwhile/domain/card/commands'
import { type DragEvent, memo, useState } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore } from '../../../project/use-project.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useBoard } from '../board-context.ts'
import { positionAt } from '../place.ts'
import type { LaneKind } from './lane-address.ts'
import styles from './lane-board.module.css'
import { LaneCard } from './lane-card.tsx'
import { toLane } from './lanes.ts'
import type { Lane } from './use-lanes.ts'

/** So many cards at first: nobody reads two hundred in one cell. */
const PAGE = 20
const TYPE = 'application/x-meanwhile-lane'

interface LaneCellProps {
  kind: LaneKind
  lane: Lane
  listId: string
  cards: readonly Card[]
}

/** The cards of one list in one row. What is dropped on it becomes one of them. */
export const LaneCell = memo(function LaneCell({ kind, lane, listId, cards }: LaneCellProps) {
  const { mayEditCards } = useBoard()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [most, setMost] = useState(PAGE)
  const [over, setOver] = useState(false)
  const title = project.row('lists', listId)?.title ?? ''

  const drop = (event: DragEvent) => {
    setOver(false)
    const [cardId = '', from = ''] = event.dataTransfer.getData(TYPE).split(' ')
    const card = project.row('cards', cardId)
    if (!card) return
    event.preventDefault()
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
    const siblings = project.listCards(listId).filter((id) => id !== cardId)
    const before = siblings.indexOf(target?.dataset.card ?? '')
    const rows = siblings.flatMap((id) => project.row('cards', id) ?? [])
    const stays = card.listId === listId && before < 0
    const commands = [
      ...toLane(card, kind, from, lane.key),
      ...(stays || target?.dataset.card === cardId
        ? []
        : [moveCard({ cardId, listId, position: positionAt(rows, before < 0 ? rows.length : before) })]),
    ]
    if (commands.length > 0 && dispatchAll(commands) === null)
      announce(t('lanes.moved', { card: card.title, lane: lane.title, list: title }))
  }
  return (
    <div
      role="group"
      aria-label={t('lanes.cell', { lane: lane.title, list: title })}
      className={styles.cell}
      data-list={listId}
      data-lane={lane.key}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!mayEditCards || !event.dataTransfer.types.includes(TYPE)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {cards.slice(0, most).map((card) => (
        <LaneCard
          key={card.id}
          cardId={card.id}
          kind={kind}
          lane={lane.key}
          onDragStart={(event) => {
            event.dataTransfer.setData(TYPE, `${card.id} ${lane.key}`)
            event.dataTransfer.effectAllowed = 'move'
          }}
        />
      ))}
      {cards.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {t('lanes.more', { count: cards.length - most })}
        </button>
      )}
    </div>
  )
})
