import { addDays } from '@meanwhile/domain/calendar-day'
import { formatDate, formatNumber } from '@meanwhile/wording/format'
import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard } from '../board/board-context.ts'
import styles from './calendar.module.css'
import { CalendarEntry } from './calendar-entry.tsx'
import { type Shown, show } from './calendar-range.ts'
import { targetDays } from './carry.ts'
import { type Entry, hiddenByDay, layOutWeek } from './entries.ts'
import { NewCardForm } from './new-card-form.tsx'
import type { Carry } from './use-carry.ts'

/** Lanes of a week in a month, where every week is as high as the others. */
const MONTH_LANES = 3

interface WeekProps {
  monday: string
  entries: readonly Entry[]
  shown: Shown
  today: string
  carry: Carry
}

/** Seven days: what lies on them, drawn across those that it spans. */
export function CalendarWeek({ monday, entries, shown, today, carry }: WeekProps) {
  const pieces = useMemo(() => layOutWeek(entries, monday), [entries, monday])
  const lanes = shown.mode === 'month' ? MONTH_LANES : Number.POSITIVE_INFINITY
  const hidden = hiddenByDay(pieces, lanes)
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n))
  const target = carry.carried && targetDays(carry.carried)
  return (
    <div role="row" className={styles.week} data-mode={shown.mode}>
      {days.map((day, n) => (
        <Day
          key={day}
          day={day}
          column={n}
          outside={shown.mode === 'month' && day.slice(0, 7) !== shown.on.slice(0, 7)}
          today={day === today}
          aimed={target !== null && day >= target.from && day <= target.to}
          count={pieces.filter(({ column, days }) => n >= column && n < column + days).length}
          hidden={hidden[n] ?? 0}
        />
      ))}
      {pieces
        .filter(({ lane }) => lane < lanes)
        .map(({ entry, column, days: length, lane, fromBefore, goesOn }) => (
          <div
            key={entry.id}
            // A row holds cells and nothing else: what lies over several days is one that spans them.
            role="gridcell"
            aria-colindex={column + 1}
            aria-colspan={length}
            className={styles.piece}
            style={{ gridColumn: `${column + 1} / span ${length}`, gridRow: lane + 2 }}
          >
            <CalendarEntry
              grip={{
                id: entry.id,
                kind: entry.kind,
                held: days[column] ?? entry.from,
                from: entry.from,
                to: entry.to,
              }}
              time={goesOn ? null : entry.time}
              carry={carry}
              firstDay={monday}
              fromBefore={fromBefore}
              goesOn={goesOn}
            />
          </div>
        ))}
    </div>
  )
}

interface DayProps {
  day: string
  column: number
  outside: boolean
  today: boolean
  aimed: boolean
  count: number
  hidden: number
}

function Day({ day, column, outside, today, aimed, count, hidden }: DayProps) {
  const { mayEditCards } = useBoard()
  const { t } = useMessages()
  const date = formatDate(day, t.locale)
  return (
    <div
      role="gridcell"
      className={styles.day}
      style={{ gridColumn: `${column + 1} / ${column + 2}` }}
      data-day={day}
      data-outside={outside || undefined}
      data-aimed={aimed || undefined}
      aria-current={today ? 'date' : undefined}
    >
      <div className={styles.dayHead}>
        <span className={styles.number} aria-hidden>
          {formatNumber(Number(day.slice(8)), t.locale)}
        </span>
        <VisuallyHidden>{t('calendar.cell', { date, count })}</VisuallyHidden>
        {mayEditCards && (
          <Popover
            label={t('calendar.add', { date })}
            trigger={
              <IconButton label={t('calendar.add', { date })} className={styles.add}>
                <Plus aria-hidden />
              </IconButton>
            }
          >
            <NewCardForm day={day} />
          </Popover>
        )}
      </div>
      {hidden > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-label={t('calendar.moreOn', { date, count: hidden })}
          onClick={() => show({ mode: 'week', on: day })}
        >
          {t('calendar.more', { count: hidden })}
        </button>
      )}
    </div>
  )
}
