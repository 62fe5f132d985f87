import { useVirtualizer } from '@tanstack/react-virtual'
import { ArchiveRestore, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
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

/** An archive grows for years: only what is seen is rendered. */
export function ArchivedRows({ rows, onRestore, onDelete }: ArchivedRowsProps) {
  const { lang, mayEditCards, mayEditLists } = useBoard()
  const { t } = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 6,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  return (
    <div ref={scroller} className={styles.rows}>
      <ul style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
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
