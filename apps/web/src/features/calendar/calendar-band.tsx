import { shortDateWords } from '@meanwhile/wording/partial-date-words'
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

/** What is known less exactly than to the day lies above the days that it can mean. */
export function CalendarBand({ band, firstDay, carry }: BandProps) {
  const { t } = useMessages()
  if (band.length === 0) return null
  return (
    <section className={styles.band} aria-label={t('calendar.band')}>
      <h2 className={styles.bandTitle}>{t('calendar.band')}</h2>
      <ul className={styles.bandEntries}>
        {band.map(({ cardId, date }) => (
          <li key={cardId} className={styles.bandEntry}>
            <span className={styles.bandDate}>{shortDateWords(date, t)}</span>
            <CalendarEntry
              grip={{ cardId, held: null, from: null, to: null }}
              date={date}
              carry={carry}
              firstDay={firstDay}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
