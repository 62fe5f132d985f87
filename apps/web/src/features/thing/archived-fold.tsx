import { ArchiveRestore } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import css from './archived-fold.module.css'

interface ArchivedRow {
  id: string
  name: string
  /** False: the person may only read this one. */
  mayRestore?: boolean
}

interface ArchivedFoldProps<Row extends ArchivedRow> {
  rows: readonly Row[]
  /** Null: the person may only read. */
  onRestore: ((id: string) => void) | null
  /** Of a row, where its bare name would not do. */
  children?: (row: Row) => ReactNode
}

/** What was archived of a section, under it: to be seen, and to be brought back. */
export function ArchivedFold<Row extends ArchivedRow>({
  rows,
  onRestore,
  children = ({ name }) => <span dir="auto">{name}</span>,
}: ArchivedFoldProps<Row>) {
  const { t } = useMessages()
  if (rows.length === 0) return null
  return (
    <details>
      <summary className={css.summary}>{t('thing.archived', { count: rows.length })}</summary>
      <ul className={css.rows}>
        {rows.map((row) => (
          <li key={row.id} className={css.row}>
            {children(row)}
            {onRestore && row.mayRestore !== false && (
              <IconButton label={t('thing.restoreIt', { name: row.name })} onClick={() => onRestore(row.id)}>
                <ArchiveRestore aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
