import type { Card } from '@meanwhile/domain/card/card'
import { setCardObjective } from '@meanwhile/domain/objective/card-objective'
import { byPosition } from '@meanwhile/domain/position'
import { Target } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import styles from '../card/card-dialog.module.css'
import fields from '../card/card-fields.module.css'
import { TranslatedText } from '../thing/translated-text.tsx'

/** What of the application a card serves. Nothing, as long as the project has no objectives. */
export function CardObjectives({ card, editable }: { card: Card; editable: boolean }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const all = useRows('objectives').toSorted(byPosition)
  const has = (id: string) => card.objectiveIds.includes(id)
  // One that went to the archive stays where it was named, and comes off with a tick.
  const offered = all.filter(({ id, archivedAt }) => archivedAt === null || has(id))
  if (offered.length === 0) return null
  const served = offered.filter(({ id }) => has(id))
  return (
    <div>
      <h3 className={styles.label}>{t('bridge.objectives')}</h3>
      {served.length === 0 ? (
        <p className={fields.note}>{t('bridge.noObjectives')}</p>
      ) : (
        <ul className={styles.fields}>
          {served.map(({ id, texts }) => (
            <li key={id}>
              <TranslatedText texts={texts} />
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Popover
          label={t('bridge.chooseObjectives')}
          trigger={
            <Button look="quiet">
              <Target aria-hidden />
              {t('bridge.chooseObjectives')}
            </Button>
          }
        >
          <ul className={fields.list}>
            {offered.map(({ id, texts }) => (
              <li key={id}>
                <label className={fields.choice}>
                  <input
                    type="checkbox"
                    checked={has(id)}
                    onChange={() => dispatch(setCardObjective({ cardId: card.id, objectiveId: id, on: !has(id) }))}
                  />
                  <TranslatedText texts={texts} />
                </label>
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  )
}
