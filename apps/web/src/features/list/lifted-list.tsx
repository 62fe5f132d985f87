import { useListCards, useRow } from '../../project/use-project.ts'
import { CardFace } from '../card/card-face.tsx'
import styles from './lifted-list.module.css'
import { ListHeader } from './list-header.tsx'

/** As many cards as show that this is the list; the rest would only cost frames. */
const SHOWN = 6

/** A list in the hand. */
export function LiftedList({ listId }: { listId: string }) {
  const list = useRow('lists', listId)
  const cards = useListCards(listId)
  if (!list) return null
  return (
    <div className={styles.list} aria-hidden inert>
      <ListHeader list={list} />
      {cards.slice(0, SHOWN).map((cardId) => (
        <CardFace key={cardId} cardId={cardId} />
      ))}
    </div>
  )
}
