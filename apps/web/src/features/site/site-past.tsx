import { rangeOf } from '@meanwhile/domain/partial-date-range'
import type { Site } from '@meanwhile/domain/site/site'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import { sitesVisited } from '@meanwhile/domain/visit-note/notes-of'
import { compareText } from '@meanwhile/wording/format'
import { useState } from 'react'
import { activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId, useProjectStore, useRows } from '../../project/use-project.ts'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { StageHistory } from '../stage/stage-history.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { NoteLines } from '../visit-note/note-lines.tsx'
import { useNotes } from '../visit-note/use-notes.ts'
import css from './site-page.module.css'
import { useSiteWords } from './site-words.ts'
import { useToday } from './use-agreement.ts'

/** What a site went through: its stages, the stage on any day, and who came to see it. */
export function SitePast({ site, mayEdit }: { site: Site; mayEdit: boolean }) {
  const { t } = useMessages()
  return (
    <>
      <Section title={t('site.history')}>
        <StageOnDay siteId={site.id} />
        <StageHistory thingId={site.id} mayEdit={mayEdit} />
      </Section>
      <Visits siteId={site.id} />
    </>
  )
}

/** The lines of one history, read again when any changes. */
function useHistory(siteId: string) {
  const { view } = useProjectStore()
  useRows('stageChanges')
  return historyOf(view, siteId)
}

function StageOnDay({ siteId }: { siteId: string }) {
  const { t } = useMessages()
  const [day, setDay] = useState('')
  const history = useHistory(siteId)
  const then = day === '' ? undefined : stageOn(history, day)
  return (
    <div className={css.onDay}>
      <TextField
        type="date"
        label={t('site.stageOn')}
        value={day}
        max={useToday()}
        onChange={(event) => setDay(event.target.value)}
      />
      <span role="status" className={css.answer}>
        {then ? <StageMark stage={then.stage} /> : day !== '' && t('site.notYet')}
      </span>
    </div>
  )
}

/** Activities that went there, with the stage that the site had on their first day and what was noted of it. */
function Visits({ siteId }: { siteId: string }) {
  const { t, locale } = useMessages()
  const { anchors } = useProject()
  const projectId = useProjectId()
  const words = useSiteWords()
  const history = useHistory(siteId)
  const sessions = useRows('sessions')
  const notes = useNotes({ siteId }).filter(({ archivedAt }) => archivedAt === null)
  const noted = new Set(notes.map(({ activityId }) => activityId))
  const visits = useRows('activities')
    .filter(({ archivedAt }) => archivedAt === null)
    .filter((activity) => noted.has(activity.id) || sitesVisited(activity, sessions).includes(siteId))
    .map((activity) => {
      const date = activity.heldFrom ?? activity.start
      const day = (date === null ? null : rangeOf(date, anchors))?.sortFrom.slice(0, 10)
      return { activity, date, day, was: day === undefined ? undefined : stageOn(history, day) }
    })
    .sort((a, b) => compareText(locale)(a.day ?? '9', b.day ?? '9'))
  return (
    <Section title={t('site.visits')} count={visits.length}>
      {visits.length === 0 && <p className={css.quiet}>{t('site.noVisits')}</p>}
      <ul className={css.rows}>
        {visits.map(({ activity, date, was }) => (
          <li key={activity.id} className={css.row}>
            <LoneLink name to={activityPath(projectId, activity.id)} className={css.rowName}>
              <TranslatedText texts={activity.titles} />
            </LoneLink>
            <span className={css.quiet}>{words.date(date) ?? t('site.noDate')}</span>
            {was && (
              <span className={css.marks}>
                <span className={css.quiet}>{t('site.thatDay')}</span>
                <StageMark stage={was.stage} />
              </span>
            )}
            <NoteLines notes={notes.filter(({ activityId }) => activityId === activity.id)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
