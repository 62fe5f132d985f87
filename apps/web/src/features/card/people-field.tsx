import { assignCard } from '@meanwhile/domain/card/commands'
import { useId } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import styles from './card-fields.module.css'
import { FaceWords } from './face-words.tsx'
import { SearchedChoices } from './searched-choices.tsx'
import { useFaces, useFacesOf } from './use-card-people.ts'

/** Ticks people of the project on and off a card. Those who left can only be taken off. */
export function PeopleField({ cardId }: { cardId: string }) {
  const card = useRow('cards', cardId)
  const present = useFaces()
  const assigned = useFacesOf(card?.memberIds ?? [])
  const dispatch = useDispatch()
  const { t } = useMessages()
  const name = useId()
  if (!card) return null
  return (
    <SearchedChoices
      label={t('card.people')}
      findLabel={t('card.findPeople')}
      noneFound={t('card.noPeopleFound')}
      items={[...assigned.filter((face) => face.left), ...present]}
      wordsOf={(face) => face.name}
    >
      {(face) => {
        const on = card.memberIds.includes(face.memberId)
        return (
          <li key={face.memberId}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                name={name}
                checked={on}
                onChange={() => dispatch(assignCard({ cardId, memberId: face.memberId, on: !on }))}
              />
              <FaceWords face={face} />
            </label>
          </li>
        )
      }}
    </SearchedChoices>
  )
}
