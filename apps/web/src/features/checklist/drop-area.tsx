import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { groupData } from '../../ui/row-drag.tsx'
import styles from './checklist.module.css'

interface DropAreaProps {
  checklistId: string
  /** No line in it could be dropped on. */
  empty: boolean
  children: ReactNode
}

/** All of a checklist: a line that is dropped beside its lines goes to the end. */
export function DropArea({ checklistId, empty, children }: DropAreaProps) {
  const { setNodeRef, isOver } = useDroppable({ id: checklistId, data: groupData(empty) })
  return (
    <div ref={setNodeRef} className={styles.area} data-over={isOver || undefined}>
      {children}
    </div>
  )
}
