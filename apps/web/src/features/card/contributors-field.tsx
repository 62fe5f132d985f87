import { setCardContributor } from '@meanwhile/domain/card/card-ticks'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow, useRows } from '../../project/use-project.ts'
import { Swatch } from '../../ui/swatch.tsx'
import styles from './card-fields.module.css'
import { SearchedChoices } from './searched-choices.tsx'

/** Ticks partners that take part beside the responsible one. */
export function ContributorsField({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const card = useRow('cards', cardId)
  const partners = useRows('partners')
  if (!card) return null
  const { partnerId, contributorIds } = card
  return (
    <SearchedChoices
      label={t('fields.contributors')}
      findLabel={t('fields.findPartner')}
      noneFound={t('fields.noPartnerFound')}
      // The responsible partner takes part as it is.
      items={partners.filter(({ id }) => id !== partnerId || contributorIds.includes(id))}
      wordsOf={({ name, city }) => `${name} ${city ?? ''}`}
    >
      {({ id, name, city, colour, pattern }) => {
        const on = contributorIds.includes(id)
        return (
          <li key={id}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={on}
                onChange={() => dispatch(setCardContributor({ cardId, partnerId: id, on: !on }))}
              />
              <Swatch colour={colour} pattern={pattern} size={20} />
              <span dir="auto">
                {name}
                <small className={styles.note}> {city}</small>
              </span>
            </label>
          </li>
        )
      }}
    </SearchedChoices>
  )
}
