import { memo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { useBoardLists, useRow } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { useLift } from '../board/dnd/drag-context.ts'
import { shiftOf } from '../board/dnd/drop-index.ts'
import { useLiftHandle } from '../board/dnd/use-lift-handle.ts'
import { CollapsedList } from './collapsed-list.tsx'
import { useCollapsed } from './collapsed-lists.ts'
import { ListCards } from './list-cards.tsx'
import styles from './list-column.module.css'
import { ListComposer } from './list-composer.tsx'
import { ListHeader } from './list-header.tsx'

/** Between two columns, in px; as `board-view.module.css` sets it. */
const COLUMN_GAP = 12

const roomOf = (node: HTMLElement) => node.offsetWidth + COLUMN_GAP

export const ListColumn = memo(function ListColumn({ listId }: { listId: string }) {
  const { boardId, mayEditLists, mayEditCards } = useBoard()
  const list = useRow('lists', listId)
  const lists = useBoardLists(boardId)
  const { t } = useMessages()
  const { ref, pointerListeners, onKeyDown, liftedBy } = useLiftHandle('list', listId, mayEditLists, roomOf)
  const dropHere = useLift((lift) => lift?.kind === 'card' && lift.target?.listId === listId)
  const shift = useLift((lift) => {
    if (lift?.kind !== 'list') return 0
    const from = lists.indexOf(lift.id)
    const own = lists.indexOf(listId)
    if (lift.id === listId) return (lift.index - from) * lift.room
    return shiftOf(own, { lifted: from, index: lift.index, room: lift.room })
  })
  // On a phone a list moves through its dialog, which says what that means.
  const phone = usePhone()
  const collapsed = useCollapsed(listId)
  if (!list) return null
  return (
    <section
      ref={ref}
      className={styles.column}
      data-list={listId}
      data-colour={list.colour ?? undefined}
      data-collapsed={collapsed || undefined}
      data-lifted={liftedBy}
      data-drop={dropHere || undefined}
      aria-label={t('board.list.grip', { list: list.title })}
      style={shift === 0 ? undefined : { transform: `translateX(${shift}px)` }}
    >
      {collapsed ? (
        <CollapsedList list={list} />
      ) : (
        <>
          <ListHeader list={list} pointerListeners={phone ? undefined : pointerListeners} onGripKey={onKeyDown} />
          <ListCards listId={listId} />
          {mayEditCards && <ListComposer listId={listId} />}
        </>
      )}
    </section>
  )
})
