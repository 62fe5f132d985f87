import { classNames } from './class-names.ts'
import control from './field.module.css'
import select from './select.module.css'

/** Who somebody from elsewhere is here: a member, a name that is kept, or nobody. */
export type PersonAnswer = { as: 'member'; memberId: string } | { as: 'name' } | { as: 'skip' }

const valueOf = (answer: PersonAnswer | undefined) =>
  answer?.as === 'member' ? answer.memberId : (answer?.as ?? 'skip')

const answerOf = (value: string): PersonAnswer =>
  value === 'name' || value === 'skip' ? { as: value } : { as: 'member', memberId: value }

interface PersonAnswerSelectProps {
  label: string
  words: { name: string; skip: string; members: string }
  members: readonly { id: string; name: string }[]
  /** Whether there is a name that could be kept. */
  named: boolean
  answer: PersonAnswer | undefined
  onAnswer(answer: PersonAnswer): void
}

export function PersonAnswerSelect({ label, words, members, named, answer, onAnswer }: PersonAnswerSelectProps) {
  return (
    <select
      className={classNames(control.control, select.select)}
      aria-label={label}
      value={valueOf(answer)}
      onChange={(event) => onAnswer(answerOf(event.target.value))}
    >
      <option value="name" disabled={!named}>
        {words.name}
      </option>
      <option value="skip">{words.skip}</option>
      <optgroup label={words.members}>
        {members.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
