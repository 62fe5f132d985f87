import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import type { Session } from '@meanwhile/domain/session/session'
import { timesIn } from '@meanwhile/domain/session/session-clock'
import { textIn } from '@meanwhile/domain/translated'
import type { Translate } from '@meanwhile/messages/messages'
import { useProject, useRow, useRows } from '../../project/use-project.ts'
import { useFacesOf } from '../card/use-card-people.ts'
import { spanWords } from '../date/span-words.ts'
import { zoneCity } from '../date/zone-words.ts'
import { dayTitle } from './day-title.ts'
import css from './printed-programme.module.css'
import { useProgramme } from './use-programme.ts'

interface PrintedProgrammeProps {
  activity: Activity
  /** Of the texts that people wrote; what is not in it is in another one. */
  lang: string
  /** Of the words around them. */
  t: Translate
}

/** A text in the language of the paper, marked where it had to be in another one. */
function InLang({ texts, lang }: { texts: Readonly<Record<string, string>>; lang: string }) {
  const { lang: own } = useProject()
  const shown = textIn(texts, [lang, own, 'en'])
  return (
    shown && (
      <span lang={shown.lang} dir="auto">
        {shown.text}
      </span>
    )
  )
}

/** The programme of an activity on A4. */
export function PrintedProgramme({ activity, lang, t }: PrintedProgrammeProps) {
  const project = useProject()
  const { acronym } = project
  const programme = useProgramme(activity)
  const place = useRow('places', activity.placeId)
  const host = useRow('partners', activity.hostPartnerId)
  const { from, to } = datesOf(activity)
  return (
    <article className={css.sheet} lang={t.locale}>
      <header className={css.head}>
        <p className={css.project} dir="auto">
          {acronym} · {t(`activity.type.${activity.type}`)}
        </p>
        <h1 className={css.title}>
          <InLang texts={activity.titles} lang={lang} />
        </h1>
        <p>
          {spanWords(from, to, t, project) ?? t('activity.noDate')}
          {place && (
            <>
              {' · '}
              <InLang texts={place.names} lang={lang} />
            </>
          )}
          {activity.venue !== null && (
            <>
              {' · '}
              <bdi>{activity.venue}</bdi>
            </>
          )}
          {host && (
            <>
              {' · '}
              <bdi>{host.name}</bdi>
            </>
          )}
        </p>
        <p className={css.clock}>{t('programme.clock', { city: zoneCity(programme.zone) })}</p>
      </header>
      {programme.groups
        .filter((day) => programme.of(day).length > 0)
        .map((day) => (
          <section key={day} className={css.day}>
            <h2 className={css.dayTitle}>{day === null ? t('programme.noDay') : dayTitle(day, t.locale)}</h2>
            <table className={css.table}>
              <tbody>
                {programme.of(day).map((session) => (
                  <PrintedSession key={session.id} session={session} zone={programme.zone} lang={lang} t={t} />
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </article>
  )
}

interface PrintedSessionProps extends Omit<PrintedProgrammeProps, 'activity'> {
  session: Session
  zone: string
}

function PrintedSession({ session, zone, lang, t }: PrintedSessionProps) {
  const leaders = useFacesOf(session.leaderIds)
  const site = useRows('sites').find(({ id }) => id === session.siteId)
  const times = timesIn(session, zone, zone)
  const { from, to } = times ?? { from: session.start, to: session.end }
  return (
    <tr>
      <th scope="row" className={css.time}>
        {from}
        {to !== null && ` – ${to}`}
      </th>
      <td>
        <strong>
          <InLang texts={session.titles} lang={lang} />
        </strong>
        <p className={css.facts}>
          <span>{t(`programme.kind.${session.kind}`)}</span>
          {leaders.length > 0 && <bdi>{leaders.map(({ name }) => name).join(', ')}</bdi>}
          {session.room !== null && <bdi>{session.room}</bdi>}
          {site && <InLang texts={site.names} lang={lang} />}
        </p>
      </td>
    </tr>
  )
}
