import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import styles from './board-archive.module.css'
import { useBoard } from './board-context.ts'

export interface ArchivedRow {
  id: string
  title: string
  note: string
  /** A list with its cards, or a single card. */
  list: boolean
}

/** An archive grows for years: only what is seen is rendered. */
export function ArchivedRows({
  rows,
  actions,
}: {
  rows: readonly ArchivedRow[]
  actions(row: ArchivedRow): ReactNode
}) {
  const { lang } = useBoard()
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
              {actions(row)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
