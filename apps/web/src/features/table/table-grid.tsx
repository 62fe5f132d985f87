import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard } from '../board/board-context.ts'
import { isEdited } from './cell-editor.tsx'
import { type Cell, stepCell } from './grid-step.ts'
import styles from './table.module.css'
import { TableHead } from './table-head.tsx'
import { GridRow, GroupRow } from './table-row.tsx'
import type { Table } from './use-table.ts'
import { useWindow } from './use-window.ts'

/** Height of a row and of the head, in px; as `table.module.css` sets it. */
const ROW = 44

/** Rows and columns to walk by arrow keys; one cell is in the order of tabs, as a grid should be (WAI-ARIA). */
export function TableGrid({ table }: { table: Table }) {
  const { rows, columns } = table
  const { boardId, mayEditCards } = useBoard()
  const projectId = useProjectId()
  const { t } = useMessages()
  const help = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { first, end } = useWindow(scroller, ROW, rows.length)
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 })
  const [editing, setEditing] = useState(false)
  /** Raised when the focus must follow; rendering alone, such as a change by others, does not take it. */
  const [follow, setFollow] = useState(0)
  const active = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) }

  useEffect(() => {
    if (follow === 0) return
    const element = scroller.current?.querySelector<HTMLElement>('[data-active-cell]')
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [follow])

  const go = (cell: Cell) => {
    setAt(cell)
    const box = scroller.current
    if (box) {
      // The row may have to be rendered first: it is scrolled to by its number.
      const top = cell.row * ROW
      if (top < box.scrollTop) box.scrollTop = top
      else if (top + 2 * ROW > box.scrollTop + box.clientHeight) box.scrollTop = top + 2 * ROW - box.clientHeight
    }
    requestAnimationFrame(() => setFollow((count) => count + 1))
  }
  const edit = (cell: Cell) => {
    const row = rows[cell.row]
    const column = columns[cell.column]
    setAt(cell)
    if (row?.kind === 'card' && column && isEdited(column) && mayEditCards) setEditing(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const inCell = event.target instanceof HTMLElement && event.target.matches('[role="gridcell"]')
    if (!inCell || editing || event.altKey || event.metaKey) return
    const next = stepCell(active, event, rows.length, columns.length)
    const row = rows[active.row]
    if (next) go(next)
    else if (event.key === 'Enter' && row?.kind === 'card' && (event.shiftKey || !mayEditCards)) {
      navigate(`${cardPath(projectId, boardId, row.cardId, 'table')}${window.location.search}`, {
        state: { overBoard: true },
      })
    } else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') {
      if (columns[active.column]?.own === 'done') (event.target as HTMLElement).click()
      else if (event.key !== ' ') edit(active)
    } else return
    event.preventDefault()
  }
  const close = () => {
    setEditing(false)
    setFollow((count) => count + 1)
  }
  const onFocus = (event: FocusEvent) => {
    const cell = event.target.closest<HTMLElement>('[role="gridcell"]')
    if (cell?.dataset.row === undefined) return
    const focused = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
    if (focused.row !== at.row || focused.column !== at.column) setAt(focused)
  }
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const tracks = columns.map(({ width }, n) => (n === 0 ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ')
  return (
    <>
      <VisuallyHidden>
        <p id={help}>{t('table.help')}</p>
      </VisuallyHidden>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus */}
      <div
        ref={scroller}
        role="grid"
        className={styles.grid}
        style={{ '--tracks': tracks, '--table-width': `${width}px` } as CSSProperties}
        aria-label={t('table.title')}
        aria-describedby={help}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <TableHead table={table} />
        <div role="presentation" className={styles.rows} style={{ height: rows.length * ROW }}>
          {rows.slice(first, end).map((row, n) => {
            const index = first + n
            const column = index === active.row ? active.column : null
            const shared = { index, top: index * ROW, active: column, key: row.key }
            return row.kind === 'group' ? (
              <GroupRow {...shared} key={row.key} name={table.groupName(row.id)} count={row.count} />
            ) : (
              <GridRow
                {...shared}
                key={row.key}
                cardId={row.cardId}
                columns={columns}
                editing={editing && index === active.row}
                onEdit={edit}
                onClose={close}
              />
            )
          })}
        </div>
      </div>
    </>
  )
}
