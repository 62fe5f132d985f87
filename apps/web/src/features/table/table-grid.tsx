import { completeCard } from '@meanwhile/domain/card/complete-card'
import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectId, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { useEvenRows } from '../../ui/use-even-rows.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard } from '../board/board-context.ts'
import { isEdited } from './cell-editor.tsx'
import { type Cell, stepCell } from './grid-step.ts'
import styles from './table.module.css'
import { TableHead } from './table-head.tsx'
import { GridRow, GroupRow } from './table-row.tsx'
import { placeOfRow, type TableRow } from './table-rows.ts'
import type { Table } from './use-table.ts'

/** Height of a row and of the head, in px; as `table.module.css` sets it. */
const ROW = 44

/** Rows and columns to walk by arrow keys; one cell is in the order of tabs, as a grid should be (WAI-ARIA). */
export function TableGrid({ table }: { table: Table }) {
  const { columns } = table
  /** While a cell is edited, the rows as they were: nothing moves away under the hand. They are put in order when it closes. */
  const [held, setHeld] = useState<readonly TableRow[] | null>(null)
  const editing = held !== null
  const rows = held ?? table.rows
  const { boardId, mayEditCards } = useBoard()
  const projectId = useProjectId()
  const project = useProjectStore()
  const dispatch = useDispatch()
  const { t } = useMessages()
  const help = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { first, end } = useEvenRows(scroller, ROW, rows.length)
  const [at, setAt] = useState<Cell & { of: TableRow | undefined }>({ row: 0, column: 0, of: rows[0] })
  /** Raised when the focus must follow; rendering alone, such as a change by others, does not take it. */
  const [follow, setFollow] = useState(0)
  /** What was edited and where it stood, until it is told where it went. */
  const edited = useRef<{ row: TableRow; index: number } | null>(null)
  const active = { row: placeOfRow(rows, at.of, at.row), column: Math.min(at.column, columns.length - 1) }
  const here = rows[active.row]

  useEffect(() => {
    if (follow === 0) return
    const box = scroller.current
    if (box) {
      const top = active.row * ROW
      if (top < box.scrollTop) box.scrollTop = top
      else if (top + 2 * ROW > box.scrollTop + box.clientHeight) box.scrollTop = top + 2 * ROW - box.clientHeight
    }
    const element = box?.querySelector<HTMLElement>('[data-active-cell]')
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const was = edited.current
    edited.current = null
    const now = was ? placeOfRow(rows, was.row, was.index) : 0
    const row = rows[now]
    if (was && now !== was.index && row?.kind === 'card') {
      const card = project.row('cards', row.cardId)?.title ?? ''
      announce(t('table.movedTo', { card, row: now + 1, rows: rows.length }))
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only when somebody asks for it
  }, [follow])

  const goTo = (cell: Cell) => setAt({ ...cell, of: rows[cell.row] })
  const go = (cell: Cell) => {
    goTo(cell)
    setFollow((count) => count + 1)
  }
  const close = () => {
    if (here) edited.current = { row: here, index: active.row }
    setHeld(null)
    setFollow((count) => count + 1)
  }
  const edit = (cell: Cell) => {
    const row = rows[cell.row]
    const column = columns[cell.column]
    goTo(cell)
    if (row?.kind !== 'card' || !column || !mayEditCards || !isEdited(column)) return
    if (column.own !== 'done') setHeld(rows)
    else {
      const card = project.row('cards', row.cardId)
      edited.current = { row, index: cell.row }
      if (card) dispatch(completeCard({ cardId: card.id, done: card.doneAt === null }))
      setFollow((count) => count + 1)
    }
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
      if (event.key !== ' ' || columns[active.column]?.own === 'done') edit(active)
    } else return
    event.preventDefault()
  }
  const onFocus = (event: FocusEvent) => {
    const cell = event.target.closest<HTMLElement>('[role="gridcell"]')
    if (cell?.dataset.row === undefined) return
    const focused = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
    if (focused.row !== active.row || focused.column !== at.column) goTo(focused)
  }
  // The row with the focus stays in the document wherever it goes, or the focus would be lost with it.
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n)
  if (here && (active.row < first || active.row >= end)) drawn.push(active.row)
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
          {drawn.map((index) => {
            const row = rows[index]
            if (!row) return null
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
                created={table.created}
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
