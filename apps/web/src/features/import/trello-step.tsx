import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import type { PersonAnswer } from '../../ui/person-answer.tsx'
import { Section } from '../../ui/section.tsx'
import { Counts } from './counts.tsx'
import css from './import.module.css'
import type { Answers, TrelloPreview } from './import-types.ts'
import { Losses } from './losses.tsx'
import { PeopleStep, useFirstAnswers } from './people-step.tsx'
import { StartBar } from './start-bar.tsx'

/** What a Trello board holds, who its people are, what will be different. */
export function TrelloStep({
  preview,
  busy,
  onStart,
  onCancel,
}: {
  preview: TrelloPreview
  busy: boolean
  onStart: (answers: Answers) => void
  onCancel: () => void
}) {
  const { t, locale } = useMessages()
  const { counts, people, losses, knownCards } = preview
  const first = useFirstAnswers(people)
  // What was chosen by hand; a name that arrives late still finds its person.
  const [chosen, setChosen] = useState<Record<string, PersonAnswer>>({})
  const [again, setAgain] = useState(false)
  const answers = { ...first, ...chosen }
  const numbers = new Intl.NumberFormat(locale)
  const number = (value: number) => numbers.format(value)
  const archived = (label: string, value: number) => (value > 0 ? { more: `${label}: ${number(value)}` } : {})
  return (
    <>
      <h2 className={css.boardTitle} dir="auto">
        {preview.title}
      </h2>
      <Section title={t('import.holds')}>
        <Counts
          counts={[
            {
              label: t('import.lists'),
              value: number(counts.lists),
              ...archived(t('import.archivedLists'), counts.archivedLists),
            },
            {
              label: t('import.cards'),
              value: number(counts.cards),
              ...archived(t('import.archivedCards'), counts.archivedCards),
            },
            { label: t('import.labels'), value: number(counts.labels) },
            { label: t('import.fields'), value: number(counts.fields) },
            { label: t('import.checklists'), value: number(counts.checklists) },
            { label: t('import.lines'), value: number(counts.lines) },
            { label: t('import.comments'), value: number(counts.comments) },
            { label: t('import.files'), value: number(counts.files) },
            { label: t('import.links'), value: number(counts.links) },
            { label: t('import.people'), value: number(people.length) },
          ]}
        />
      </Section>
      {knownCards > 0 && (
        <div className={css.notice}>
          <h2 className={css.noticeTitle}>{t('import.knownTitle')}</h2>
          <p>{t('import.knownText', { count: knownCards })}</p>
          <label className={css.tick}>
            <input type="checkbox" checked={again} onChange={(event) => setAgain(event.target.checked)} />
            {t('import.again')}
          </label>
        </div>
      )}
      {people.length > 0 && (
        <PeopleStep
          people={people}
          answers={answers}
          onAnswer={(id, answer) => setChosen((before) => ({ ...before, [id]: answer }))}
        />
      )}
      <Section title={t('import.lossesTitle')}>
        <Losses losses={losses} rows={false} />
      </Section>
      <StartBar busy={busy} onStart={() => onStart({ kind: 'trello', people: answers, again })} onCancel={onCancel} />
    </>
  )
}
