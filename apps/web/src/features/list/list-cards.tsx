import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, memo, type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore } from '../../project/use-project.ts'
import { useBoard, useBoardUi, useFiltering, useShownCards } from '../board/board-context.ts'
import { useLift } from '../board/dnd/drag-context.ts'
import { type Gap, gapStart, shiftOf } from '../board/dnd/drop-index.ts'
import { useDropTarget } from '../board/dnd/use-lift-handle.ts'
import { CARD_GAP, CardRow } from '../card/card-row.tsx'
import { DropGap } from './drop-gap.tsx'
import { estimateHeight } from './estimate-height.ts'
import styles from './list-cards.module.css'
import { useNear } from './use-near.ts'

/** Rows rendered beyond the visible ones at each end. */
const OVERSCAN = 4

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
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(project.row('cards', ids[index] ?? ''), compact) + CARD_GAP,
    overscan: OVERSCAN,
    getItemKey: (index) => ids[index] ?? index,
    rangeExtractor: (range) => withPinned(near ? defaultRangeExtractor(range) : [], pinnedIds, ids),
  })

  useEffect(
    () =>
      geometry.register(listId, {
        spans: () => virtualizer.measurementsCache,
        content: () => content.current,
        rowOf: (cardId) => shown.ids(listId).indexOf(cardId),
        reveal: (index) => virtualizer.scrollToIndex(Math.max(0, Math.min(index, virtualizer.options.count - 1))),
      }),
    [geometry, listId, shown, virtualizer],
  )

  // The card that has the focus stays rendered when it is scrolled away, or the next arrow key would start nowhere.
  const onFocus = (event: FocusEvent) => {
    focused.current = event.target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  }

  const gap: Gap = { lifted, index: target, room }
  const incoming = target >= 0 && lifted < 0 ? room : 0
  return (
    <div ref={scroller} className={styles.scroller} data-list-scroller>
      {ids.length === 0 && target < 0 && (
        <p className={styles.empty}>{t(filtering ? 'filter.listEmpty' : 'board.list.empty')}</p>
      )}
      <DropContent
        listId={listId}
        content={content}
        height={virtualizer.getTotalSize() + incoming}
        makingRoom={room > 0}
        onFocus={onFocus}
        onBlur={() => {
          focused.current = null
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => (
          <CardRow
            key={key}
            cardId={ids[index] ?? ''}
            index={index}
            top={start}
            shift={shiftOf(index, gap)}
            measure={virtualizer.measureElement}
          />
        ))}
        {target >= 0 && <DropGap top={gapStart(virtualizer.measurementsCache, gap)} height={room - CARD_GAP} />}
      </DropContent>
    </div>
  )
})

interface DropContentProps {
  listId: string
  content: RefObject<HTMLUListElement | null>
  height: number
  makingRoom: boolean
  onFocus: (event: FocusEvent) => void
  onBlur: () => void
  children: ReactNode
}

/** Apart from the rows: every place to drop renders whenever the pointer comes to another one. */
function DropContent({ listId, content, height, makingRoom, onFocus, onBlur, children }: DropContentProps) {
  const setDropTarget = useDropTarget(listId)
  const setContent = useCallback(
    (element: HTMLUListElement | null) => {
      content.current = element
      setDropTarget(element)
    },
    [content, setDropTarget],
  )
  return (
    <ul
      ref={setContent}
      className={styles.content}
      data-making-room={makingRoom || undefined}
      style={{ height }}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {children}
    </ul>
  )
}

function withPinned(
  shownNow: readonly number[],
  pinnedIds: readonly (string | null)[],
  ids: readonly string[],
): number[] {
  const shown = new Set(shownNow)
  for (const id of pinnedIds) {
    const index = id === null ? -1 : ids.indexOf(id)
    if (index >= 0) shown.add(index)
  }
  return [...shown].sort((a, b) => a - b)
}
