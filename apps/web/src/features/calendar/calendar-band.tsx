import type { Translate } from '@meanwhile/messages/messages'
import { dateWords, shortDateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import styles from './calendar.module.css'
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
  words = shortDateWords,
): string {
  return until === null ? words(date, t) : t('date.span', { from: words(date, t), to: words(until, t) })
}

/** What is known less exactly than to the day lies above the days that it can mean. */
export function CalendarBand({ band, firstDay, carry }: BandProps) {
  const { t } = useMessages()
  if (band.length === 0) return null
  return (
    <section className={styles.band} aria-label={t('calendar.band')}>
      <h2 className={styles.bandTitle}>{t('calendar.band')}</h2>
      <ul className={styles.bandEntries}>
        {band.map(({ id, kind, date, until }) => (
          <li key={id} className={styles.bandEntry}>
            <span className={styles.bandDate}>{bandWords({ date, until }, t)}</span>
            <CalendarEntry
              grip={{ id, kind, held: null, from: null, to: null }}
              date={bandWords({ date, until }, t, dateWords)}
              carry={carry}
              firstDay={firstDay}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
