import { useMessages } from '../../lib/use-messages.ts'
import { usePeople } from '../../project/use-project.ts'
import { type PersonAnswer, PersonAnswerSelect } from '../../ui/person-answer.tsx'
import styles from './card-copy.module.css'

interface TransferPeopleProps {
  userIds: readonly string[]
  /** Of the project where the card goes. */
  members: readonly { id: string; name: string }[]
  answers: Readonly<Record<string, PersonAnswer>>
  onAnswer(userId: string, answer: PersonAnswer): void
}

/** Who those are in the other project that have no place there. */
export function TransferPeople({ userIds, members, answers, onAnswer }: TransferPeopleProps) {
  const { t } = useMessages()
  const people = usePeople()
  return (
    <fieldset className={styles.people}>
      <legend>{t('copy.missing')}</legend>
      <p className={styles.hint}>{t('copy.missingHint')}</p>
      {userIds.map((userId) => {
        const name = people.get(userId)?.name ?? ''
        return (
          <div key={userId} className={styles.person}>
            <bdi>{name || t('card.formerPerson')}</bdi>
            <PersonAnswerSelect
              label={t('import.whoIs', { name: name || t('import.noName') })}
              words={{ name: t('import.asName'), skip: t('import.asSkip'), members: t('import.members') }}
              named={name !== ''}
              members={members}
              answer={answers[userId]}
              onAnswer={(answer) => onAnswer(userId, answer)}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
