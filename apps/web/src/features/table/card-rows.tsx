import { memo, useRef } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow } from '../../project/use-project.ts'
import { useEvenRows } from '../../ui/use-even-rows.ts'
import { useBoard } from '../board/board-context.ts'
import { namesOf } from '../card/card-face.tsx'
import { KindGlyph } from '../card/card-kind.tsx'
import { DueBadge } from '../card/due-badge.tsx'
import { useFacesOf } from '../card/use-card-people.ts'
import styles from './table.module.css'
import type { Table } from './use-table.ts'

/** Height of a card's two lines and of a heading, in px; as `table.module.css` sets it. */
const ROW = 64

/** The table on a phone: every card in two lines, which open it. */
export function CardRows({ table: { rows, groupName } }: { table: Table }) {
  const { t } = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const { first, end } = useEvenRows(scroller, ROW, rows.length)
  return (
    <div ref={scroller} className={styles.cards}>
      <ul aria-label={t('table.title')} className={styles.rows} style={{ height: rows.length * ROW }}>
        {rows.slice(first, end).map((row, n) => (
          <li key={row.key} className={styles.cardRow} style={{ transform: `translateY(${(first + n) * ROW}px)` }}>
            {row.kind === 'group' ? (
              <h2 className={styles.groupTitle}>
                {t('table.groupOf', { group: groupName(row.id), count: row.count })}
              </h2>
            ) : (
              <CardLines cardId={row.cardId} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const CardLines = memo(function CardLines({ cardId }: { cardId: string }) {
  const card = useRow('cards', cardId)
  const list = useRow('lists', card?.listId ?? null)
  const faces = useFacesOf(card?.memberIds ?? [])
  const { boardId, lang } = useBoard()
  const projectId = useProjectId()
  if (!card) return null
  return (
    <Link
      to={cardPath(projectId, boardId, cardId, 'table')}
      keepSearch
      state={{ overBoard: true }}
      className={styles.lines}
      data-card={cardId}
      data-done={card.doneAt !== null || undefined}
    >
      <span className={styles.firstLine} lang={lang} dir="auto">
        <KindGlyph kind={card.kind} />
        <span>{card.title}</span>
      </span>
      <span className={styles.secondLine}>
        <DueBadge card={card} />
        <span dir="auto">{list?.title}</span>
        {faces.length > 0 && <bdi>{namesOf(faces)}</bdi>}
      </span>
    </Link>
  )
})
