import { ArrowDown, ArrowUp, Columns3, ListFilter, Table2 } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useBoard } from '../board/board-context.ts'
import fields from '../card/card-fields.module.css'
import { clearFilter } from '../filter/use-filter.ts'
import { CardRows } from './card-rows.tsx'
import styles from './table.module.css'
import { TableGrid } from './table-grid.tsx'
import { GROUPS } from './table-rows.ts'
import { type Table, useTable } from './use-table.ts'

/** The cards of a board in rows: to sort, to group, and to edit where they stand. */
export function TableView() {
  const table = useTable()
  const phone = usePhone()
  const { t } = useMessages()
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <GroupChoice table={table} />
        {phone ? <SortChoice table={table} /> : <ColumnChoice table={table} />}
      </div>
      {table.created.failed && (
        <p className={styles.unknown} role="status">
          {t('table.createdUnknown')}
        </p>
      )}
      {table.rows.length === 0 ? (
        <div className={styles.nothing}>
          <Nothing />
        </div>
      ) : phone ? (
        <CardRows table={table} />
      ) : (
        <TableGrid table={table} />
      )}
    </div>
  )
}

function GroupChoice({ table: { group, setGroup } }: { table: Table }) {
  const { t } = useMessages()
  return (
    <label className={styles.group}>
      {t('table.group')}
      <select value={group ?? ''} onChange={(event) => setGroup(event.target.value || null)}>
        <option value="">{t('table.group.none')}</option>
        {GROUPS.map((each) => (
          <option key={each} value={each}>
            {t(`table.group.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** On a phone there is no head to tap: the order is chosen beside the groups. */
function SortChoice({ table: { allColumns, sort, setSort } }: { table: Table }) {
  const { t } = useMessages()
  const down = sort?.down ?? false
  return (
    <span className={styles.order}>
      <label className={styles.group}>
        {t('table.sort')}
        <select value={sort?.column ?? ''} onChange={(event) => setSort(event.target.value || null)}>
          <option value="">{t('table.sort.none')}</option>
          {allColumns.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {sort && (
        <IconButton
          label={t('table.sort.turn')}
          aria-pressed={down}
          onClick={() => setSort(down ? sort.column : `-${sort.column}`)}
        >
          {down ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />}
        </IconButton>
      )}
    </span>
  )
}

function ColumnChoice({ table: { columns, allColumns, toggleColumn } }: { table: Table }) {
  const { t } = useMessages()
  return (
    <Popover
      label={t('table.columns')}
      align="end"
      trigger={
        <Button look="quiet">
          <Columns3 aria-hidden />
          {t('table.columns')}
        </Button>
      }
    >
      <ul className={fields.list} aria-label={t('table.columns')}>
        {allColumns
          .filter(({ own }) => own !== 'title')
          .map(({ id, title }) => (
            <li key={id}>
              <label className={fields.choice}>
                <input
                  type="checkbox"
                  checked={columns.some((column) => column.id === id)}
                  onChange={() => toggleColumn(id)}
                />
                <span dir="auto">{title}</span>
              </label>
            </li>
          ))}
      </ul>
    </Popover>
  )
}

function Nothing() {
  const { boardId, shown } = useBoard()
  const projectId = useProjectId()
  const { t } = useMessages()
  if (shown.filtering) {
    return (
      <EmptyState
        icon={<ListFilter />}
        title={t('filter.empty')}
        action={<Button onClick={clearFilter}>{t('filter.clear')}</Button>}
      >
        {t('filter.emptyHint')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<Table2 />}
      title={t('table.empty')}
      action={<Link to={boardPath(projectId, boardId)}>{t('table.toBoard')}</Link>}
    >
      {t('table.emptyHint')}
    </EmptyState>
  )
}
