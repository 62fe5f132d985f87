import { positionBetween } from '@meanwhile/domain/position'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { RowGrip, useDragRow } from '../../ui/drag-row.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RowDrag } from '../../ui/row-drag.tsx'
import css from './ordered-rows.module.css'

interface OrderedRow {
  id: string
  position: string
  name: string
}

interface OrderedRowsProps<Row extends OrderedRow> {
  /** What they are together. */
  title: string
  /** In their order. */
  rows: readonly Row[]
  mayMove: boolean
  onMove: (id: string, position: string) => void
  children: (row: Row) => ReactNode
}

/** Where a row goes that is put at a place among the others. */
function positionFor(rows: readonly OrderedRow[], id: string, at: number): string {
  const others = rows.filter((row) => row.id !== id)
  return positionBetween(others[at - 1]?.position ?? null, others[at]?.position ?? null, Math.random)
}

/** Rows whose order somebody chooses: by drag, by keyboard, or one step at a time. */
export function OrderedRows<Row extends OrderedRow>({ title, rows, mayMove, onMove, children }: OrderedRowsProps<Row>) {
  const { t } = useMessages()
  const moveTo = (id: string, at: number) => onMove(id, positionFor(rows, id, at))
  return (
    <RowDrag
      className={css.area}
      groups={[{ id: 'all', title }]}
      rows={rows.map(({ id, name }) => ({ id, groupId: 'all', name }))}
      words={{
        howToMove: t('thing.howToMove'),
        lifted: (name) => t('thing.lifted', { name }),
        over: (name, { place, count }) => t('thing.over', { name, place, count }),
        dropped: (name) => t('thing.dropped', { name }),
        cancelled: (name) => t('thing.putBack', { name }),
      }}
      onDrop={(id, overId) => {
        const at = rows.findIndex((row) => row.id === overId)
        if (at >= 0) moveTo(id, at)
      }}
    >
      <ol className={css.rows}>
        {rows.map((row, at) => (
          <OneRow
            key={row.id}
            row={row}
            mayMove={mayMove}
            onStep={(way) => moveTo(row.id, at + way)}
            first={at === 0}
            last={at === rows.length - 1}
          >
            {children(row)}
          </OneRow>
        ))}
      </ol>
    </RowDrag>
  )
}

interface OneRowProps {
  row: OrderedRow
  mayMove: boolean
  first: boolean
  last: boolean
  onStep: (way: 1 | -1) => void
  children: ReactNode
}

function OneRow({ row: { id, name }, mayMove, first, last, onStep, children }: OneRowProps) {
  const { t } = useMessages()
  const { row, grip } = useDragRow(id, mayMove)
  return (
    <li className={css.row} {...row}>
      {mayMove && <RowGrip label={t('thing.lift', { name })} grip={grip} />}
      <div className={css.content}>{children}</div>
      {mayMove && (
        <div className={css.steps}>
          <IconButton disabled={first} label={t('thing.moveUp', { name })} onClick={() => onStep(-1)}>
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton disabled={last} label={t('thing.moveDown', { name })} onClick={() => onStep(1)}>
            <ArrowDown aria-hidden />
          </IconButton>
        </div>
      )}
    </li>
  )
}
