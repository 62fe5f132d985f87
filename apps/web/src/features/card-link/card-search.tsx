import type { Card } from '@meanwhile/domain/card/card'
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRow, useRows } from '../../project/use-project.ts'
import { TextField } from '../../ui/text-field.tsx'
import { KindGlyph } from '../card/card-kind.tsx'
import styles from './card-link.module.css'
import { findCards, MOST_FOUND } from './find-cards.ts'

interface CardSearchProps {
  label?: string
  /** Shown before anything is written, too. */
  eager?: boolean
  empty?: string
  /** Stable, or the search runs again. */
  wanted(card: Card): boolean
  onChoose(card: Card): void
}

/** Finds a card of the project by words of its title. Arrow down goes into what was found. */
export function CardSearch({ label, eager = false, empty, wanted, onChoose }: CardSearchProps) {
  const { t } = useMessages()
  const cards = useRows('cards')
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const deferred = useDeferredValue(search)
  const asked = eager || deferred.trim() !== ''
  const found = useMemo(() => (asked ? findCards(cards, deferred, wanted) : []), [asked, cards, deferred, wanted])
  const shown = found.slice(0, MOST_FOUND)
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus()
    event.preventDefault()
  }
  const words =
    found.length > MOST_FOUND
      ? t('links.foundMore', { count: MOST_FOUND })
      : found.length > 0
        ? t('links.found', { count: found.length })
        : asked
          ? (empty ?? t('links.notFound'))
          : ''
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows are a shortcut; Tab reaches everything
    <div className={styles.search} onKeyDown={step}>
      <TextField
        type="search"
        label={label ?? t('links.search')}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p role="status" className={styles.note}>
        {words}
      </p>
      <ul ref={list} className={styles.found}>
        {shown.map((card) => (
          <li key={card.id}>
            <button type="button" className={styles.choice} onClick={() => onChoose(card)}>
              <KindGlyph kind={card.kind} size={16} />
              <span dir="auto">{card.title}</span>
              <Place card={card} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Place({ card }: { card: Card }) {
  const { t } = useMessages()
  const board = useRow('boards', card.boardId)
  const list = useRow('lists', card.listId)
  return (
    <small className={styles.note} dir="auto">
      {t('card.whereIs', { list: list?.title ?? '', board: board?.title ?? '' })}
      {card.archivedAt !== null && ` · ${t('links.cardArchived')}`}
    </small>
  )
}
