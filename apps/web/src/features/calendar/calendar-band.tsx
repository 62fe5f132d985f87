import type { Translate } from '@meanwhile/messages/messages'
import { type DatedProject, dateWords, shortDateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import styles from './calendar-band.module.css'
import { CalendarEntry } from './calendar-entry.tsx'
import type { BandEntry } from './entries.ts'
import type { Carry } from './use-carry.ts'

interface BandProps {
  band: readonly BandEntry[]
  firstDay: string
  carry: Carry
}

/** The dates of something in the band, as they are known. */
export function bandWords(
  { date, until }: Pick<BandEntry, 'date' | 'until'>,
  t: Translate,
  project: DatedProject,
  words = shortDateWords,
): string {
  const from = words(date, t, project)
  return until === null ? from : t('date.span', { from, to: words(until, t, project) })
}

/** What is known less exactly than to the day lies above the days that it can mean. */
export function CalendarBand({ band, firstDay, carry }: BandProps) {
  const { t } = useMessages()
  const project = useProject()
  if (band.length === 0) return null
  return (
    <section className={styles.band} aria-label={t('calendar.band')}>
      <h2 className={styles.bandTitle}>{t('calendar.band')}</h2>
      <ul className={styles.bandEntries}>
        {band.map(({ id, kind, date, until }) => (
          <li key={id} className={styles.bandEntry}>
            <span className={styles.bandDate}>{bandWords({ date, until }, t, project)}</span>
            <CalendarEntry
              grip={{ id, kind, held: null, from: null, to: null }}
              date={bandWords({ date, until }, t, project, dateWords)}
              carry={carry}
              firstDay={firstDay}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
