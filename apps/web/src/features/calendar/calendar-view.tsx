import { addDays } from '@meanwhile/domain/calendar-day'
import type { Translate } from '@meanwhile/messages/messages'
import { formatDate, formatDays, monthName, weekdayName } from '@meanwhile/wording/format'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMedia } from '../../lib/use-media.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard } from '../board/board-context.ts'
import { usePhone } from '../board/use-phone.ts'
import styles from './calendar.module.css'
import { CalendarAgenda } from './calendar-agenda.tsx'
import { CalendarBand } from './calendar-band.tsx'
import { CALENDAR_HELP_ID } from './calendar-ids.ts'
import { daysOf, MODES, type Shown, show, step, useShown, weeksOf } from './calendar-range.ts'
import tools from './calendar-tools.module.css'
import { CalendarWeek } from './calendar-week.tsx'
import { UndatedTray } from './undated-tray.tsx'
import { type Carry, useCarry } from './use-carry.ts'
import { useEntries } from './use-entries.ts'

/** Seven days and the tray do not fit side by side; the style sheets of both use the same. */
const NO_ROOM_BESIDE = '(max-width: 1100px)'

/** A board in time: a month, a week, or what comes. Cards are moved to other days where they lie. */
export function CalendarView() {
  const { timeZone } = useProject()
  const today = wallClock(timeZone).slice(0, 10)
  const phone = usePhone()
  const under = useMedia(NO_ROOM_BESIDE)
  const shown = useShown(today, phone ? 'agenda' : 'month')
  const { entries, band, undated } = useEntries()
  const { from, to } = daysOf(shown)
  const { mode } = shown
  const weeks = weeksOf(shown)
  const first = weeks[0] ?? from
  const last = addDays(weeks.at(-1) ?? from, 6)
  // What is carried by key out of what is shown takes the calendar along.
  const carry = useCarry((day) => {
    if (mode !== 'agenda' && (day < first || day > last)) show({ on: day })
  })
  const { t } = useMessages()
  const inBand = band.filter((entry) => entry.from <= to && entry.to >= from)
  return (
    <section className={styles.view} aria-label={t('calendar.title')} data-carrying={carry.carried ? true : undefined}>
      <VisuallyHidden>
        <p id={CALENDAR_HELP_ID}>{t('calendar.help')}</p>
      </VisuallyHidden>
      <Tools shown={shown} today={today} />
      <div className={styles.body}>
        <div className={styles.time}>
          {mode === 'agenda' ? (
            <CalendarAgenda entries={entries} band={band} from={shown.on} today={today} carry={carry} />
          ) : (
            <>
              <CalendarBand band={inBand} firstDay={from} carry={carry} />
              {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cards and buttons take the focus */}
              <div role="grid" className={styles.grid} aria-label={titleOf(shown, t)}>
                <WeekdayNames />
                {weeks.map((monday) => (
                  <CalendarWeek
                    key={monday}
                    monday={monday}
                    entries={entries}
                    shown={shown}
                    today={today}
                    carry={carry}
                  />
                ))}
              </div>
            </>
          )}
        </div>
        <UndatedTray
          key={under ? 'under' : 'beside'}
          under={under}
          cardIds={undated}
          firstDay={mode === 'agenda' ? shown.on : today >= from && today <= to ? today : from}
          carry={carry}
        />
      </div>
      {carry.carried?.by === 'pointer' && <CarriedPicture cardId={carry.carried.cardId} picture={carry.picture} />}
    </section>
  )
}

/** What the hand carries, beside it. */
function CarriedPicture({ cardId, picture }: { cardId: string; picture: Carry['picture'] }) {
  const card = useRow('cards', cardId)
  const { lang } = useBoard()
  return (
    <div ref={picture} className={styles.picture} aria-hidden>
      <span lang={lang} dir="auto">
        {card?.title}
      </span>
    </div>
  )
}

function WeekdayNames() {
  const { t } = useMessages()
  return (
    <div role="row" className={styles.names}>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <div key={day} role="columnheader" className={styles.name}>
          <span aria-hidden>{weekdayName(day, t.locale, 'short')}</span>
          <VisuallyHidden>{weekdayName(day, t.locale, 'long')}</VisuallyHidden>
        </div>
      ))}
    </div>
  )
}

function titleOf(shown: Shown, t: Translate): string {
  const { from, to } = daysOf(shown)
  if (shown.mode === 'agenda') return formatDate(shown.on, t.locale)
  if (shown.mode === 'week') return formatDays(from, to, t.locale)
  return t('date.month', { year: from.slice(0, 4), month: monthName(Number(from.slice(5, 7)), t.locale) })
}

function Tools({ shown, today }: { shown: Shown; today: string }) {
  const { t } = useMessages()
  return (
    <div className={tools.tools}>
      <div className={tools.steps}>
        <IconButton label={t('calendar.before')} onClick={() => show({ on: step(shown, -1) })}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <IconButton label={t('calendar.after')} onClick={() => show({ on: step(shown, 1) })}>
          <ChevronRight aria-hidden />
        </IconButton>
        <Button onClick={() => show({ on: today })}>{t('calendar.today')}</Button>
        <h2 className={tools.title} aria-live="polite">
          {titleOf(shown, t)}
        </h2>
      </div>
      <div role="group" className={tools.modes} aria-label={t('calendar.mode')}>
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            className={tools.mode}
            aria-pressed={mode === shown.mode}
            onClick={() => show({ mode, on: shown.on })}
          >
            {t(`calendar.${mode}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
