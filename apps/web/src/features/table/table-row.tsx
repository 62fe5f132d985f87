import { renameCard } from '@meanwhile/domain/card/commands'
import { memo } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectId, useRow } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { MAX_CARD_TITLE } from '../card/title-length.ts'
import { cardTitleDraft } from '../list/drafts.ts'
import { CellContent } from './cell-content.tsx'
import type { Column } from './columns.ts'
import { EditedCell } from './edited-cell.tsx'
import type { Cell } from './grid-step.ts'
import styles from './table.module.css'
import type { Created } from './use-created.ts'

interface RowProps {
  index: number
  /** In px from the first row. */
  top: number
  /** The column that has the focus, if it is in this row. */
  active: number | null
}

export const GroupRow = memo(function GroupRow({
  index,
  top,
  active,
  name,
  count,
}: RowProps & { name: string; count: number }) {
  const { t } = useMessages()
  return (
    <div role="row" className={styles.groupRow} style={{ transform: `translateY(${top}px)` }} aria-rowindex={index + 2}>
      <div
        role="gridcell"
        className={styles.groupCell}
        tabIndex={active === null ? -1 : 0}
        data-active-cell={active === null ? undefined : true}
        data-row={index}
        data-column={0}
      >
        <span dir="auto">{t('table.groupOf', { group: name, count })}</span>
      </div>
    </div>
  )
})

interface GridRowProps extends RowProps {
  cardId: string
  columns: readonly Column[]
  created: Created
  /** Its active cell is being edited. */
  editing: boolean
  /** A tick is turned round at once. */
  onEdit(cell: Cell): void
  onClose(): void
}

export const GridRow = memo(function GridRow({
  index,
  top,
  active,
  cardId,
  columns,
  created,
  editing,
  ...on
}: GridRowProps) {
  const card = useRow('cards', cardId)
  const { t } = useMessages()
  if (!card) return null
  return (
    <div
      role="row"
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      data-done={card.doneAt !== null || undefined}
      aria-rowindex={index + 2}
    >
      {columns.map((column, n) => {
        const here = active === n
        const done = column.own === 'done'
        const press = () => on.onEdit({ row: index, column: n })
        return (
          // The keys of a cell are the grid's.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={column.id}
            role="gridcell"
            className={styles.cell}
            tabIndex={here ? 0 : -1}
            aria-colindex={n + 1}
            aria-label={
              done ? t(card.doneAt === null ? 'table.markDone' : 'table.reopen', { card: card.title }) : undefined
            }
            data-first={n === 0 || undefined}
            data-active-cell={here || undefined}
            data-row={index}
            data-column={n}
            onClick={column.own === 'title' ? undefined : press}
            onDoubleClick={column.own === 'title' ? press : undefined}
          >
            {column.own === 'title' ? (
              <TitleCell cardId={cardId} title={card.title} editing={here && editing} onClose={on.onClose} />
            ) : here && editing ? (
              <EditedCell cardId={cardId} column={column} created={created} title={card.title} onClose={on.onClose} />
            ) : (
              <CellContent card={card} column={column} created={created} />
            )}
          </div>
        )
      })}
    </div>
  )
})

interface TitleCellProps {
  cardId: string
  title: string
  editing: boolean
  onClose(): void
}

function TitleCell({ cardId, title, editing, onClose }: TitleCellProps) {
  const { boardId, lang } = useBoard()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!editing) {
    return (
      <Link
        to={cardPath(projectId, boardId, cardId, 'table')}
        keepSearch
        state={{ overBoard: true }}
        className={styles.title}
        tabIndex={-1}
        data-card={cardId}
        lang={lang}
        dir="auto"
      >
        {title}
      </Link>
    )
  }
  return (
    <EditableTitle
      title={title}
      label={t('table.column.title')}
      lang={lang}
      maxLength={MAX_CARD_TITLE}
      draftKey={cardTitleDraft(cardId)}
      onSave={(next) => dispatch(renameCard({ cardId, title: next })) === null}
      onClose={onClose}
    />
  )
}
