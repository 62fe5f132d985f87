import { useQuery } from '@tanstack/react-query'
import type { Person } from '../../lib/person.ts'
import { demoPeopleQuery } from '../../lib/queries.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Avatar } from '../../ui/avatar.tsx'
import css from './demo-people.module.css'

type DemoPerson = Awaited<ReturnType<typeof trpcClient.account.demoPeople.query>>[number]

const ROLES = ['coordinator', 'partner_lead', 'member', 'observer'] as const

/** The invented people of a demonstration, by project and role; nothing where there are none. */
export function DemoPeople({ onSignedIn }: { onSignedIn: (person: Person) => Promise<void> }) {
  const { t } = useMessages()
  const { data: people = [] } = useQuery(demoPeopleQuery())
  const entering = useSubmit(async () => {})
  const enter = (userId: string) =>
    entering.submitWith(async () => {
      const person = await trpcClient.account.signInAsDemo.mutate({ userId })
      if (person) await onSignedIn(person)
    })
  if (people.length === 0) return null
  return (
    <section className={css.demo} aria-labelledby="demo-people">
      <h2 id="demo-people" className={css.title}>
        {t('account.demoTitle')}
      </h2>
      <p className={css.text}>{t('account.demoText')}</p>
      {entering.failure && (
        <p role="alert" className={css.failure}>
          {t(`refusal.${entering.failure}`)}
        </p>
      )}
      <div className={css.projects}>
        {byProject(people).map(([project, members]) => (
          <section key={project} className={css.project} aria-label={project}>
            <h3 className={css.acronym}>{project}</h3>
            <ul className={css.people}>
              {members.map((person) => (
                <li key={person.id}>
                  <button
                    type="button"
                    className={css.person}
                    disabled={entering.busy}
                    onClick={() => enter(person.id)}
                  >
                    <Avatar name={person.name} size={32} decorative />
                    <span className={css.words}>
                      <span className={css.name}>{person.name}</span>
                      <span className={css.role}>
                        {t(`role.${roleOf(person)}`)}
                        {person.partner && ` · ${person.partner}`}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

const roleOf = (person: DemoPerson) => ROLES.find((role) => role === person.role) ?? 'observer'

/** Projects as they come; within one, those who may most first. */
function byProject(people: readonly DemoPerson[]): [string, DemoPerson[]][] {
  const groups = new Map<string, DemoPerson[]>()
  for (const person of people) groups.set(person.project, [...(groups.get(person.project) ?? []), person])
  const rank = (person: DemoPerson) => ROLES.indexOf(roleOf(person))
  return [...groups].map(([project, members]) => [project, members.toSorted((one, other) => rank(one) - rank(other))])
}
