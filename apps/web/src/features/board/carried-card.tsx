import { formatNumber } from '../../lib/format.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { CardFace } from '../card/card-face.tsx'
import { useBoardUi } from './board-context.ts'
import styles from './carried-card.module.css'

/** A card in the hand; one of several that are selected lies on the others, with their number. */
export function CarriedCard({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  const count = useBoardUi(({ selected }) => (selected.has(cardId) ? selected.size : 1))
  return (
    <div className={styles.carried} data-pile={count > 1 || undefined}>
      <CardFace cardId={cardId} />
      {count > 1 && (
        <span className={styles.count} aria-hidden>
          {formatNumber(count, t.locale)}
        </span>
      )}
    </div>
  )
}
