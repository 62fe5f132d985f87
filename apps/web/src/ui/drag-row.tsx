import { useDraggable, useDroppable } from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'
import css from './drag-row.module.css'
import { ROW } from './row-drag.tsx'

/** What makes an element inside of `RowDrag` a row that is dragged by its grip and dropped on. */
export function useDragRow(id: string, movable: boolean) {
  const drag = useDraggable({ id, data: ROW, disabled: !movable })
  const drop = useDroppable({ id, data: ROW, disabled: !movable })
  const { transform } = drag
  return {
    row: {
      ref: (element: HTMLElement | null) => {
        drag.setNodeRef(element)
        drop.setNodeRef(element)
      },
      'data-drag': drag.isDragging || undefined,
      'data-over': (drop.isOver && !drag.isDragging) || undefined,
      style: transform ? { translate: `${transform.x}px ${transform.y}px` } : undefined,
    },
    grip: {
      ref: drag.setActivatorNodeRef,
      'aria-describedby': drag.attributes['aria-describedby'],
      ...drag.listeners,
    },
  }
}

interface RowGripProps {
  label: string
  grip: ReturnType<typeof useDragRow>['grip']
}

/** Where a row is taken, by hand and by keyboard. */
export function RowGrip({ label, grip }: RowGripProps) {
  return (
    <button type="button" className={css.grip} aria-label={label} {...grip}>
      <GripVertical size={16} aria-hidden />
    </button>
  )
}
