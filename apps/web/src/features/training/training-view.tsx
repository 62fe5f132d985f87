import type { Activity } from '@meanwhile/domain/activity/activity'
import { zoneOf } from '@meanwhile/domain/activity/activity-zone'
import { CalendarClock, GraduationCap, HelpCircle } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { activitiesPath, activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useMe, useProject, useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { whenWords } from '../activity/date-span.ts'
import { Lacks } from '../activity/lacks.tsx'
import { useQuestions } from '../activity/use-questions.ts'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { dayTitle } from '../programme/day-title.ts'
import { SessionTimes } from '../programme/session-times.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { activitiesOf, nextSession } from './my-activities.ts'
import css from './training.module.css'

/** The visits and courses of the person who looks: what comes next, what is missing, what guests ask. */
export function TrainingView() {
  const { t } = useMessages()
  const me = useMe()
  const projectId = useProjectId()
  const { anchors } = useProject()
  const { coming, over } = activitiesOf(me, useRows('activities'), anchors)
  return (
    <div className={css.page}>
      <PageHead title={t('training.title')} hint={t('training.hint')} />
      {coming.length + over.length === 0 && (
        <EmptyState
          icon={<GraduationCap />}
          title={t('training.empty')}
          action={<Link to={activitiesPath(projectId)}>{t('training.toActivities')}</Link>}
        >
          {t('training.emptyHint')}
        </EmptyState>
      )}
      {coming.length > 0 && (
        <Section title={t('training.coming')} count={coming.length}>
          <Activities rows={coming} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t('training.over')} count={over.length}>
          <Activities rows={over} />
        </Section>
      )}
    </div>
  )
}

function Activities({ rows }: { rows: readonly Activity[] }) {
  return (
    <ul className={css.activities}>
      {rows.map((activity) => (
        <TrainingCard key={activity.id} activity={activity} />
      ))}
    </ul>
  )
}

function TrainingCard({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const project = useProject()
  const host = useRow('partners', activity.hostPartnerId)
  const { open, answered } = useQuestions(activity.id)
  const questions = [...open, ...answered]
  return (
    <li className={css.card} data-activity={activity.id} data-colour={host?.colour} data-pattern={host?.pattern}>
      <p className={css.meta}>
        <span>{t(`activity.type.${activity.type}`)}</span>
        <StageMark stage={activity.stage} />
      </p>
      <h3 className={css.title}>
        <LoneLink name to={activityPath(projectId, activity.id)}>
          <TranslatedText texts={activity.titles} />
        </LoneLink>
      </h3>
      <p className={css.meta}>
        <span>{whenWords(activity, t, project) ?? t('activity.noDate')}</span>
        <PartnerMark partnerId={activity.hostPartnerId} />
      </p>
      <Lacks activity={activity} />
      <NextSession activity={activity} />
      {questions.length > 0 && (
        <details className={css.questions} open={open.length > 0}>
          <summary>
            <HelpCircle size={16} aria-hidden />
            {t('activity.questions')}: {t('activity.answered', { done: answered.length, all: questions.length })}
          </summary>
          <ul>
            {questions.map((question) => (
              <li key={question.id} className={css.question}>
                <span className={css.asked} dir="auto">
                  {question.text}
                </span>
                <span className={css.meta}>
                  <PartnerMark partnerId={question.partnerId} />
                  {question.answer === '' && <span className={css.open}>{t('activity.unanswered')}</span>}
                </span>
                {question.answer !== '' && <span dir="auto">{question.answer}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function NextSession({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const { timeZone } = useProject()
  const place = useRow('places', activity.placeId)
  const sessions = useRows('sessions').filter(({ activityId }) => activityId === activity.id)
  const zone = zoneOf(activity, place, timeZone)
  const next = nextSession(sessions, wallClock(zone))
  if (!next) return null
  return (
    <p className={css.next}>
      <CalendarClock size={16} aria-hidden />
      <span>
        <strong>{t('training.next')}</strong> <TranslatedText texts={next.titles} />
        <br />
        {next.day !== null && dayTitle(next.day, t.locale)},{' '}
        <SessionTimes session={next} mode={activity.mode} zone={zone} />
      </span>
    </p>
  )
}
