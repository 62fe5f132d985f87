import { sameName } from '@meanwhile/domain/import/same-name'
import { useMessages } from '../../lib/use-messages.ts'
import { usePeople, useRows } from '../../project/use-project.ts'
import { type PersonAnswer, PersonAnswerSelect } from '../../ui/person-answer.tsx'
import { Section } from '../../ui/section.tsx'
import css from './import.module.css'
import type { TrelloPreview } from './import-types.ts'

export type PeopleAnswers = Record<string, PersonAnswer>

type FilePerson = TrelloPreview['people'][number]

/** Members who may be meant, with their names. */
function useNamedMembers(): { id: string; name: string }[] {
  const people = usePeople()
  const { locale } = useMessages()
  const members = useRows('members').filter(({ leftAt }) => leftAt === null)
  return members
    .map(({ id, userId }) => ({ id, name: people.get(userId)?.name ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** Somebody who is called the same is probably meant; everybody else's name is kept. */
export function useFirstAnswers(people: readonly FilePerson[]): PeopleAnswers {
  const members = useNamedMembers()
  const byName = new Map(members.map(({ id, name }) => [sameName(name), id]))
  const answers = people.map(({ id, name }): [string, PersonAnswer] => {
    const memberId = byName.get(sameName(name))
    if (memberId !== undefined) return [id, { as: 'member', memberId }]
    return [id, { as: name === '' ? 'skip' : 'name' }]
  })
  return Object.fromEntries(answers)
}

/** Who each person of the file is here: a member, a name that is kept, or nobody. */
export function PeopleStep({
  people,
  answers,
  onAnswer,
}: {
  people: readonly FilePerson[]
  answers: PeopleAnswers
  onAnswer: (id: string, answer: PersonAnswer) => void
}) {
  const { t } = useMessages()
  const members = useNamedMembers()
  return (
    <Section title={t('import.peopleTitle')} count={people.length}>
      <p className={css.text}>{t('import.peopleText')}</p>
      <ul className={css.people}>
        {people.map((person) => {
          const name = person.name || t('import.noName')
          return (
            <li key={person.id} className={css.person}>
              <div>
                <div className={css.name} dir="auto">
                  {name}
                </div>
                <div className={css.meta}>
                  {[
                    person.username && `@${person.username}`,
                    t('import.personCards', { count: person.cards }),
                    t('import.personComments', { count: person.comments }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
              <PersonAnswerSelect
                label={t('import.whoIs', { name })}
                words={{ name: t('import.asName'), skip: t('import.asSkip'), members: t('import.members') }}
                named={person.name !== ''}
                members={members}
                answer={answers[person.id]}
                onAnswer={(answer) => onAnswer(person.id, answer)}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
