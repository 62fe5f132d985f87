import { ArchiveRestore, Trash2 } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useRowWindow } from '../../ui/use-row-window.ts'
import styles from './board-archive.module.css'
import { useBoard } from './board-context.ts'

export interface ArchivedRow {
  id: string
  title: string
  note: string
  /** A list with its cards, or a single card. */
  list: boolean
}

interface ArchivedRowsProps {
  rows: readonly ArchivedRow[]
  onRestore(row: ArchivedRow): void
  /** For cards; null where the person may not. */
  onDelete: ((row: ArchivedRow) => void) | null
}

/** Of a row before it is rendered, in px. */
const estimate = () => 64

/** An archive grows for years: only what is seen is rendered. */
export function ArchivedRows({ rows, onRestore, onDelete }: ArchivedRowsProps) {
  const { lang, mayEditCards, mayEditLists } = useBoard()
  const { t } = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => rows.map(({ id }) => id), [rows])
  const shown = useRowWindow({ keys, estimate, scroller, beyond: 6 })
  const { first, end } = shown.range()
  return (
    <div ref={scroller} className={styles.rows}>
      <ul style={{ position: 'relative', height: shown.layout.height }}>
        {rows.slice(first, end).map((row, offset) => {
          const index = first + offset
          return (
            <li
              key={row.id}
              ref={shown.measure}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${shown.spans[index]?.start ?? 0}px)` }}
            >
              <span className={styles.words}>
                <span lang={lang} dir="auto">
                  {row.title}
                </span>
                <small dir="auto">{row.note}</small>
              </span>
              {(row.list ? mayEditLists : mayEditCards) && (
                <IconButton label={t('board.archive.restore', { name: row.title })} onClick={() => onRestore(row)}>
                  <ArchiveRestore aria-hidden />
                </IconButton>
              )}
              {!row.list && onDelete && (
                <IconButton label={t('board.archive.delete', { name: row.title })} onClick={() => onDelete(row)}>
                  <Trash2 aria-hidden />
                </IconButton>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
