import { formatNumber } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore } from '../../project/use-project.ts'
import { CardFace } from '../card/card-face.tsx'
import { useBoardUi } from './board-context.ts'
import styles from './carried-card.module.css'
import { stageWords } from './stage-words.ts'

/**
 * A card in the hand, with the stage that its thing gets in the list over which it is; one of several that are selected
 * lies on the others, with their number.
 */
export function CarriedCard({ cardId, listId }: { cardId: string; listId: string | undefined }) {
  const { t } = useMessages()
  const project = useProjectStore()
  const count = useBoardUi(({ selected }) => (selected.has(cardId) ? selected.size : 1))
  const stage = listId === undefined ? '' : stageWords(project, t, cardId, listId)
  return (
    <div className={styles.carried} data-pile={count > 1 || undefined}>
      <CardFace cardId={cardId} />
      {stage !== '' && <p className={styles.stage}>{stage}</p>}
      {count > 1 && (
        <span className={styles.count} aria-hidden>
          {formatNumber(count, t.locale)}
        </span>
      )}
    </div>
  )
}
