import type { Checklist, ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { RowDrag } from '../../ui/row-drag.tsx'
import styles from './checklist.module.css'
import { dropOnChecklist, dropOnLine, type LineTarget } from './line-moves.ts'

interface LineDragProps {
  checklists: readonly Checklist[]
  lines: readonly ChecklistLine[]
  onMove(lineId: string, target: LineTarget): void
  children: ReactNode
}

/** Lets the lines inside be dragged, also from one checklist to another. */
export function LineDrag({ checklists, lines, onMove, children }: LineDragProps) {
  const { t } = useMessages()
  return (
    <RowDrag
      className={styles.checklists}
      groups={checklists}
      rows={lines.map(({ id, checklistId, text }) => ({ id, groupId: checklistId, name: text }))}
      words={{
        howToMove: t('checklist.howToMove'),
        lifted: (line) => t('checklist.lifted', { line }),
        over: (line, place) => t('checklist.over', { line, ...place }),
        dropped: (line) => t('checklist.dropped', { line }),
        cancelled: (line) => t('checklist.cancelled', { line }),
      }}
      onDrop={(lineId, overId) => {
        const onLine = lines.some(({ id }) => id === overId)
        const target = onLine ? dropOnLine(lines, lineId, overId) : dropOnChecklist(lines, lineId, overId)
        if (target) onMove(lineId, target)
      }}
    >
      {children}
    </RowDrag>
  )
}
