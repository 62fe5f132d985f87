import type { Card } from '@meanwhile/domain/card/card'
import { Columns3 } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow, useRows } from '../../project/use-project.ts'
import css from './activity-view.module.css'

/** The cards that are this activity, with the boards that they lie on. */
export function ActivityCards({ activityId }: { activityId: string }) {
  const { t } = useMessages()
  const cards = useRows('cards').filter((card) => card.thingId === activityId && card.archivedAt === null)
  if (cards.length === 0) return <p className={css.empty}>{t('activity.noCards')}</p>
  return (
    <ul className={css.cards}>
      {cards.map((card) => (
        <CardOnBoard key={card.id} card={card} />
      ))}
    </ul>
  )
}

function CardOnBoard({ card }: { card: Card }) {
  const projectId = useProjectId()
  const board = useRow('boards', card.boardId)
  const list = useRow('lists', card.listId)
  if (!board || board.archivedAt !== null) return null
  return (
    <li>
      <Link
        to={cardPath(projectId, board.id, card.id)}
        state={{ overBoard: true }}
        className={css.card}
        lang={board.lang}
      >
        <Columns3 size={16} aria-hidden />
        <bdi>{board.title}</bdi>
        {list && (
          <span className={css.cardList}>
            <bdi>{list.title}</bdi>
          </span>
        )}
      </Link>
    </li>
  )
}
