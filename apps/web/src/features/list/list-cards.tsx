import { type FocusEvent, memo, useCallback, useEffect, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore } from '../../project/use-project.ts'
import type { RowRange } from '../../ui/row-layout.ts'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { useBoard, useBoardUi, useFiltering, useShownCards } from '../board/board-context.ts'
import { useLift } from '../board/dnd/drag-context.ts'
import { type Gap, gapStart, shiftOf } from '../board/dnd/drop-index.ts'
import { CARD_GAP, CardRow } from '../card/card-row.tsx'
import { DropGap } from './drop-gap.tsx'
import { estimateHeight } from './estimate-height.ts'
import styles from './list-cards.module.css'
import { useNear } from './use-near.ts'

/** Rows rendered beyond the visible ones at each end. */
const BEYOND = 4
const NO_ROWS: RowRange = { first: 0, end: 0 }

/** The cards of a list. Only those near the screen are rendered, always: there is no other way for small lists. */
export const ListCards = memo(function ListCards({ listId }: { listId: string }) {
  const ids = useShownCards(listId)
  const filtering = useFiltering()
  const project = useProjectStore()
  const { geometry, shown, compact } = useBoard()
  const { t } = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLUListElement | null>(null)
  const focused = useRef<string | null>(null)
  const near = useNear(scroller)
  const liftedId = useLift((lift) => (lift?.kind === 'card' && lift.fromListId === listId ? lift.id : null))
  const target = useLift((lift) => (lift?.kind === 'card' && lift.target?.listId === listId ? lift.target.index : -1))
  const room = useLift((lift) => {
    const touched = lift?.kind === 'card' && (lift.fromListId === listId || lift.target?.listId === listId)
    return touched ? lift.room : 0
  })
  const editing = useBoardUi((ui) => ui.editingCard)

  const lifted = liftedId === null ? -1 : ids.indexOf(liftedId)
  const pinnedIds = [liftedId, editing, focused.current]
  const estimate = useCallback(
    (cardId: string) => estimateHeight(project.row('cards', cardId), compact) + CARD_GAP,
    [project, compact],
  )
  const rows = useRowWindow({ keys: ids, estimate, scroller, beyond: BEYOND })

  useEffect(
    () =>
      geometry.register(listId, {
        spans: () => rows.spans,
        content: () => content.current,
        rowOf: (cardId) => shown.ids(listId).indexOf(cardId),
        reveal: (index) => rows.reveal(index),
      }),
    [geometry, listId, shown, rows],
  )

  // The card that has the focus stays rendered when it is scrolled away, or the next arrow key would start nowhere.
  const onFocus = (event: FocusEvent) => {
    focused.current = event.target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  }

  // A gap that moves takes a row or two along, gently. One that comes or goes moves all rows below it: each that glides is
  // a layer of its own and is styled again in every frame, and a slow machine would hold up the hand for it.
  const hadGap = useRef(false)
  useEffect(() => {
    hadGap.current = target >= 0
  }, [target])
  const gap: Gap = { lifted, index: target, room }
  const incoming = target >= 0 && lifted < 0 ? room : 0
  return (
    <div ref={scroller} className={styles.scroller} data-list-scroller>
      {ids.length === 0 && target < 0 && (
        <p className={styles.empty}>{t(filtering ? 'filter.listEmpty' : 'board.list.empty')}</p>
      )}
      <ul
        ref={content}
        className={styles.content}
        data-gap-moves={(target >= 0 && hadGap.current) || undefined}
        style={{ height: rows.layout.height + incoming }}
        onFocus={onFocus}
        onBlur={() => {
          focused.current = null
        }}
      >
        {withPinned(near ? rows.range() : NO_ROWS, pinnedIds, ids).map((index) => (
          <li
            key={ids[index]}
            ref={rows.measure}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${(rows.spans[index]?.start ?? 0) + shiftOf(index, gap)}px)` }}
          >
            <CardRow cardId={ids[index] ?? ''} />
          </li>
        ))}
        {target >= 0 && <DropGap top={gapStart(rows.spans, gap)} height={room - CARD_GAP} />}
      </ul>
    </div>
  )
})

function withPinned({ first, end }: RowRange, pinnedIds: readonly (string | null)[], ids: readonly string[]): number[] {
  const shown = new Set(Array.from({ length: end - first }, (_, n) => first + n))
  for (const id of pinnedIds) {
    const index = id === null ? -1 : ids.indexOf(id)
    if (index >= 0) shown.add(index)
  }
  return [...shown].sort((a, b) => a - b)
}
