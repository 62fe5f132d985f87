import type { Card } from '@meanwhile/domain/card/card'
import { SquareKanban } from 'lucide-react'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow } from '../../project/use-project.ts'
import { Section } from '../../ui/section.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import css from './site-page.module.css'

/** The cards that are this site, each on its board. */
export function SiteCards({ cards }: { cards: readonly Card[] }) {
  const { t } = useMessages()
  return (
    <Section title={t('site.cards')} count={cards.length}>
      {cards.length === 0 && <p className={css.quiet}>{t('site.noCards')}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <CardLink card={card} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function CardLink({ card }: { card: Card }) {
  const projectId = useProjectId()
  const board = useRow('boards', card.boardId)
  const list = useRow('lists', card.listId)
  return (
    <LoneLink to={cardPath(projectId, card.boardId, card.id)}>
      <SquareKanban aria-hidden />
      <bdi lang={board?.lang}>{[board?.title, list?.title, card.title].filter(Boolean).join(' · ')}</bdi>
    </LoneLink>
  )
}
