import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { announce } from '../../ui/announcer.tsx'
import styles from './table.module.css'
import { nextSort } from './table-rows.ts'
import type { Table } from './use-table.ts'

/** The names of the columns: a click sorts by one, another turns it round, a third goes back to the board's order. */
export function TableHead({ table: { columns, sort, setSort } }: { table: Table }) {
  const { t } = useMessages()
  return (
    <div role="row" className={styles.head} aria-rowindex={1}>
      {columns.map((column, n) => {
        const here = sort?.column === column.id ? sort : null
        const press = () => {
          const next = nextSort(sort, column.id)
          setSort(next)
          const words = next === null ? 'table.unsorted' : next.startsWith('-') ? 'table.sortedDown' : 'table.sorted'
          announce(t.fill(words, { column: column.title }))
        }
        return (
          <div
            key={column.id}
            role="columnheader"
            className={styles.headCell}
            data-first={n === 0 || undefined}
            aria-colindex={n + 1}
            aria-sort={here ? (here.down ? 'descending' : 'ascending') : undefined}
          >
            <button
              type="button"
              className={styles.sort}
              title={t('table.sortUp', { column: column.title })}
              onClick={press}
            >
              <span dir="auto">{column.title}</span>
              {here && (here.down ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden />)}
            </button>
          </div>
        )
      })}
    </div>
  )
}
