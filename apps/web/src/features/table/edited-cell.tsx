import { useMessages } from '../../lib/use-messages.ts'
import { useRow } from '../../project/use-project.ts'
import { Popover } from '../../ui/popover.tsx'
import { CellContent } from './cell-content.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { Column } from './columns.ts'
import styles from './table.module.css'
import type { Created } from './use-created.ts'

interface EditedCellProps {
  cardId: string
  column: Column
  created: Created
  title: string
  onClose(): void
}

/** A cell with its field open under it. */
export function EditedCell({ cardId, column, created, title, onClose }: EditedCellProps) {
  const card = useRow('cards', cardId)
  const { t } = useMessages()
  if (!card) return null
  return (
    <Popover
      open
      onOpenChange={(open) => !open && onClose()}
      label={t('table.cell', { column: column.title, card: title })}
      trigger={
        <span className={styles.opened}>
          <CellContent card={card} column={column} created={created} />
        </span>
      }
    >
      <CellEditor cardId={cardId} column={column} />
    </Popover>
  )
}
