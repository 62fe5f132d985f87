import { weekday } from '@meanwhile/domain/calendar-day'
import type { Translate } from '@meanwhile/messages/messages'
import { formatDate, weekdayName } from '@meanwhile/wording/format'
import { type DatedProject, dateWords } from '@meanwhile/wording/partial-date-words'
import { CalendarDays } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { boardPath, projectPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './calendar-agenda.module.css'
import { bandWords } from './calendar-band.tsx'
import { CalendarEntry } from './calendar-entry.tsx'
import { useScope } from './calendar-scope.ts'
import { type BandEntry, type Entry, isBand } from './entries.ts'
import type { Carry } from './use-carry.ts'

/** Headings at first, and with each wish for more. */
const HEADINGS = 60

interface AgendaProps {
  entries: readonly Entry[]
  phases: readonly Entry[]
  band: readonly BandEntry[]
  /** The first day to show. */
  from: string
  today: string
  carry: Carry
}

interface Heading {
  key: string
  /** A day, or the date of the band as it is known. */
  day: string | null
  date: string
  cards: (Entry | BandEntry)[]
}

/** Under each day the cards that are due on it, the activities that begin or go on; under each less exact date what it tells of. */
function headingsOf(
  entries: readonly Entry[],
  band: readonly BandEntry[],
  from: string,
  t: Translate,
  project: DatedProject,
): Heading[] {
  const headings = new Map<string, Heading & { sort: string }>()
  const put = (sort: string, day: string | null, date: string, card: Entry | BandEntry) => {
    const key = day ?? date
    const heading = headings.get(key) ?? { key, day, date, sort, cards: [] }
    heading.cards.push(card)
    headings.set(key, heading)
  }
  const inTime = (first: string) => (first < from ? from : first)
  for (const entry of entries) {
    const day = entry.kind === 'card' ? entry.to : inTime(entry.from)
    if (entry.to >= from) put(day, day, day, entry)
  }
  for (const entry of band)
    if (entry.to >= from) put(inTime(entry.from), null, bandWords(entry, t, project, dateWords), entry)
  return [...headings.values()].sort(
    (a, b) => a.sort.localeCompare(b.sort) || Number(a.day !== null) - Number(b.day !== null),
  )
}

/** What comes, day after day. */
export function CalendarAgenda({ entries, phases, band, from, today, carry }: AgendaProps) {
  const { t } = useMessages()
  const [most, setMost] = useState(HEADINGS)
  const boardId = useScope()
  const projectId = useProjectId()
  const project = useProject()
  const headings = useMemo(() => {
    const begin = phases.filter((phase) => phase.from >= from)
    return headingsOf([...begin, ...entries], band, from, t, project)
  }, [entries, phases, band, from, t, project])
  if (headings.length === 0) {
    return (
      <div className={styles.nothing}>
        <EmptyState
          icon={<CalendarDays />}
          title={t('calendar.empty')}
          action={
            boardId === null ? (
              <Link to={projectPath(projectId)}>{t('board.toProject')}</Link>
            ) : (
              <Link to={boardPath(projectId, boardId)}>{t('calendar.toBoard')}</Link>
            )
          }
        >
          {t('calendar.emptyHint')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.agenda}>
      {headings.slice(0, most).map(({ key, day, date, cards }) => (
        <section key={key} aria-current={day === today ? 'date' : undefined} className={styles.heading}>
          <h2 className={styles.headingTitle} data-day={day ?? undefined}>
            {day === null ? date : formatDate(day, t.locale)}
            {day !== null && <small>{weekdayName(weekday(day), t.locale, 'long')}</small>}
          </h2>
          <ul className={styles.headingCards}>
            {cards.map((card) => (
              <li key={card.id}>
                <CalendarEntry
                  grip={{
                    id: card.id,
                    kind: card.kind,
                    held: day,
                    from: day === null ? null : card.from,
                    to: day === null ? null : card.to,
                  }}
                  {...(day === null ? { date } : {})}
                  time={isBand(card) ? null : card.time}
                  carry={carry}
                  firstDay={from}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {headings.length > most && <Button onClick={() => setMost(most + HEADINGS)}>{t('calendar.later')}</Button>}
    </div>
  )
}
