import { restoreCard } from '@meanwhile/domain/card/commands'
import type { ThingKind } from '@meanwhile/domain/stage/stages'
import type { Thing } from '@meanwhile/domain/thing/thing'
import { Plus, SquareKanban } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProjectId, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { ArchivedFold } from './archived-fold.tsx'
import { PutOnBoardDialog } from './put-on-board-dialog.tsx'
import css from './thing-cards.module.css'
import { useFreeBoards } from './use-free-boards.ts'

interface ThingCardsProps {
  kind: ThingKind
  thing: Thing
  children?: ReactNode
}

/** The cards that are this thing, each on its board, and the way onto another board. */
export function ThingCards({ kind, thing, children }: ThingCardsProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const mayEdit = useCan('cards.edit')
  const free = useFreeBoards(kind, thing)
  const [putting, setPutting] = useState(false)
  const places = usePlaces(thing.id)
  const live = places.filter(({ archived }) => !archived)
  return (
    <Section
      title={t('thing.onBoards')}
      count={live.length}
      action={
        mayEdit &&
        thing.archivedAt === null &&
        free.length > 0 && (
          <Button onClick={() => setPutting(true)}>
            <Plus aria-hidden />
            {t('thing.putOnBoardMore')}
          </Button>
        )
      }
    >
      {live.length === 0 && <p className={css.quiet}>{t('thing.noCards')}</p>}
      <ul className={css.cards}>
        {live.map(({ id, boardId, lang, name }) => (
          <li key={id}>
            <Link to={cardPath(projectId, boardId, id)} state={{ overBoard: true }} className={css.card}>
              <SquareKanban aria-hidden />
              <bdi lang={lang}>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <ArchivedFold
        rows={places.filter(({ archived }) => archived)}
        onRestore={mayEdit ? (cardId) => dispatch(restoreCard({ cardId })) : null}
      >
        {({ lang, name }) => <bdi lang={lang}>{name}</bdi>}
      </ArchivedFold>
      {children}
      {putting && <PutOnBoardDialog kind={kind} thing={thing} onClose={() => setPutting(false)} />}
    </Section>
  )
}

/** Where the cards of a thing lie; those on archived boards are left out. */
function usePlaces(thingId: string) {
  const cards = useRows('cards')
  const boards = useRows('boards')
  const lists = useRows('lists')
  return cards.flatMap((card) => {
    const board = boards.find(({ id }) => id === card.boardId)
    if (card.thingId !== thingId || !board || board.archivedAt !== null) return []
    const list = lists.find(({ id }) => id === card.listId)
    const name = [board.title, list?.title, card.title].filter(Boolean).join(' · ')
    return [{ id: card.id, boardId: board.id, lang: board.lang, name, archived: card.archivedAt !== null }]
  })
}
