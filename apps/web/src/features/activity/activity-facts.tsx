import type { Activity } from '@meanwhile/domain/activity/activity'
import { compareActivities } from '@meanwhile/domain/activity/activity-days'
import { zoneOf } from '@meanwhile/domain/activity/activity-zone'
import { countryName, formatDays, formatNumber } from '@meanwhile/wording/format'
import type { ReactNode } from 'react'
import { Link } from '../../lib/link.tsx'
import { activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { spanWords } from '../date/span-words.ts'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { languageName } from '../thing/languages.ts'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './activity-view.module.css'

const some = (texts: Readonly<Record<string, string>>) => Object.keys(texts).length > 0

/** What an activity is, who holds it and for whom. */
export function BasicFacts({ activity }: { activity: Activity }) {
  const { t, locale } = useMessages()
  const { anchors } = useProject()
  const phase = useRow('phases', activity.phaseId)
  const parent = useRow('activities', activity.parentId)
  const parts = useRows('activities')
    .filter(({ parentId, archivedAt }) => parentId === activity.id && archivedAt === null)
    .sort((a, b) => compareActivities(a, b, anchors))
  const { code, number, hostPartnerId, hostNote, languages, expectedLocal, expectedForeign } = activity
  return (
    <FactList>
      <Fact label={t('activity.type')}>{t(`activity.type.${activity.type}`)}</Fact>
      <Fact label={t('activity.code')}>{code}</Fact>
      <Fact label={t('activity.number')}>{number === null ? null : formatNumber(number, locale)}</Fact>
      <Fact label={t('activity.host')} empty={t('activity.unknown')}>
        {(hostPartnerId !== null || some(hostNote)) && (
          <>
            <PartnerMark partnerId={hostPartnerId} />
            {some(hostNote) && <TranslatedText texts={hostNote} lines />}
          </>
        )}
      </Fact>
      <Fact label={t('activity.phase')}>
        {phase && (
          <>
            {phase.code} <TranslatedText texts={phase.titles} />
          </>
        )}
      </Fact>
      <Fact label={t('activity.partOf')}>{parent && <ActivityLink activity={parent} />}</Fact>
      <Fact label={t('activity.parts')}>
        {parts.length > 0 && (
          <Lines>
            {parts.map((part) => (
              <ActivityLink key={part.id} activity={part} />
            ))}
          </Lines>
        )}
      </Fact>
      <Fact label={t('activity.languages')}>{languages.map((lang) => languageName(lang, locale)).join(', ')}</Fact>
      <Fact label={t('activity.expectedLocal')}>
        {expectedLocal === null ? null : formatNumber(expectedLocal, locale)}
      </Fact>
      <Fact label={t('activity.expectedForeign')}>
        {expectedForeign === null ? null : formatNumber(expectedForeign, locale)}
      </Fact>
      <Fact label={t('activity.professions')}>{activity.guestProfessions.join(', ')}</Fact>
      <Fact label={t('activity.closing')}>{activity.closing && t('activity.closingLong')}</Fact>
    </FactList>
  )
}

/** When and where an activity is; what is not known says so. */
export function WhenFacts({ activity }: { activity: Activity }) {
  const { t, locale } = useMessages()
  const project = useProject()
  const { timeZone } = project
  const place = useRow('places', activity.placeId)
  const { start, end, heldFrom, heldTo, mode, venue, onlineUrl } = activity
  return (
    <FactList>
      <Fact label={t('activity.announced')} empty={t('activity.noDate')}>
        {spanWords(start, end, t, project)}
      </Fact>
      <Fact label={t('activity.held')} empty={t('activity.notHeldYet')}>
        {heldFrom !== null && formatDays(heldFrom, heldTo ?? heldFrom, locale)}
      </Fact>
      <Fact label={t('activity.mode')} empty={t('activity.unknown')}>
        {mode !== null && t(`activity.mode.${mode}`)}
      </Fact>
      <Fact label={t('activity.place')} {...(mode !== 'online' && { empty: t('activity.unknown') })}>
        {place && (
          <>
            <TranslatedText texts={place.names} />, {countryName(place.country, locale)}
          </>
        )}
      </Fact>
      <Fact label={t('activity.venue')}>{venue !== null && <bdi>{venue}</bdi>}</Fact>
      <Fact label={t('activity.link')}>
        {onlineUrl !== null && (
          <a href={onlineUrl} target="_blank" rel="noreferrer noopener" className={css.url}>
            {onlineUrl}
          </a>
        )}
      </Fact>
      <Fact label={t('activity.zone')}>{zoneOf(activity, place, timeZone)}</Fact>
    </FactList>
  )
}

/** What an activity is about and what came of it. */
export function ContentFacts({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const { aims, topics, demonstrated, lessons, themes } = activity
  const long = (texts: Readonly<Record<string, string>>) => some(texts) && <TranslatedText texts={texts} lines />
  return (
    <FactList>
      <Fact label={t('activity.aims')} empty={t('activity.notWritten')}>
        {long(aims)}
      </Fact>
      <Fact label={t('activity.topics')}>
        {topics.length > 0 && (
          <Lines>
            {topics.map((topic, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- topics have no ids; their order tells them apart
              <TranslatedText key={at} texts={topic} />
            ))}
          </Lines>
        )}
      </Fact>
      <Fact label={t('activity.demonstrated')} empty={t('activity.notWritten')}>
        {long(demonstrated)}
      </Fact>
      <Fact label={t('activity.lessons')} empty={t('activity.notWritten')}>
        {long(lessons)}
      </Fact>
      <Fact label={t('activity.themes')}>{themes.join(', ')}</Fact>
    </FactList>
  )
}

function ActivityLink({ activity }: { activity: Activity }) {
  const projectId = useProjectId()
  return (
    <Link to={activityPath(projectId, activity.id)}>
      <TranslatedText texts={activity.titles} />
    </Link>
  )
}

function Lines({ children }: { children: ReactNode[] }) {
  return (
    <ul className={css.lines}>
      {children.map((child, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no id and do not move
        <li key={at}>{child}</li>
      ))}
    </ul>
  )
}
