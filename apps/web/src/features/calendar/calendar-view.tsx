import { addDays } from '@meanwhile/domain/calendar-day'
import type { Translate } from '@meanwhile/messages/messages'
import { formatDate, formatDays, monthName, weekdayName } from '@meanwhile/wording/format'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMedia } from '../../lib/use-media.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segments } from '../../ui/segments.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard } from '../board/board-context.ts'
import { ownZone, zoneCity } from '../date/zone-words.ts'
import styles from './calendar.module.css'
import { CalendarAgenda } from './calendar-agenda.tsx'
import { CalendarBand } from './calendar-band.tsx'
import { CALENDAR_HELP_ID } from './calendar-ids.ts'
import { daysOf, MODES, type Shown, show, step, useShown, weeksOf } from './calendar-range.ts'
import { CalendarScope, useScope } from './calendar-scope.ts'
import tools from './calendar-tools.module.css'
import { CalendarWeek } from './calendar-week.tsx'
import type { Carried } from './carry.ts'
import type { Entry } from './entries.ts'
import { KindsChoice } from './kinds-choice.tsx'
import { PhaseStrip } from './phase-strip.tsx'
import { UndatedTray } from './undated-tray.tsx'
import { type Carry, useCarry } from './use-carry.ts'
import { useEntries } from './use-entries.ts'
import { useSubject } from './use-subject.ts'

/** Seven days and the tray do not fit side by side; the style sheets of both use the same. */
const NO_ROOM_BESIDE = '(max-width: 1100px)'
/** What comes has no end; its phases are those of about a month. */
const LAST = '9999-12-31'
const AGENDA_DAYS = 30

/** A board, or the whole project, in time: a month, a week, or what comes. What lies there is moved to other days where it lies. */
export function Calendar() {
  const { timeZone } = useProject()
  const today = wallClock(timeZone).slice(0, 10)
  const phone = usePhone()
  const under = useMedia(NO_ROOM_BESIDE)
  const shown = useShown(today, phone ? 'agenda' : 'month')
  const { mode } = shown
  const { entries, band, undated, phases } = useEntries(mode)
  const { from, to } = daysOf(shown)
  const boardId = useScope()
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
    <section
      className={styles.view}
      aria-label={t(boardId === null ? 'calendar.projectTitle' : 'calendar.title')}
      data-carrying={carry.carried ? true : undefined}
    >
      <VisuallyHidden>
        <p id={CALENDAR_HELP_ID}>{t('calendar.help')}</p>
      </VisuallyHidden>
      <Tools shown={shown} today={today} />
      <ClockNote entries={entries} from={mode === 'agenda' ? shown.on : from} to={mode === 'agenda' ? LAST : to} />
      <div className={styles.body}>
        <div className={styles.time}>
          <PhaseStrip
            phases={phases}
            from={mode === 'agenda' ? shown.on : from}
            to={mode === 'agenda' ? addDays(shown.on, AGENDA_DAYS) : to}
            carry={carry}
          />
          {mode === 'agenda' ? (
            <CalendarAgenda entries={entries} phases={phases} band={band} from={shown.on} today={today} carry={carry} />
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
          undated={undated}
          firstDay={mode === 'agenda' ? shown.on : today >= from && today <= to ? today : from}
          carry={carry}
        />
      </div>
      {carry.carried?.by === 'pointer' && <CarriedPicture {...carry.carried} picture={carry.picture} />}
    </section>
  )
}

/** The calendar of the board around. */
export function CalendarView() {
  const { boardId } = useBoard()
  return (
    <CalendarScope value={boardId}>
      <Calendar />
    </CalendarScope>
  )
}

/** Whose clock the hours are read on, where there are sessions. */
function ClockNote({ entries, from, to }: { entries: readonly Entry[]; from: string; to: string }) {
  const { timeZone } = useProject()
  const { t } = useMessages()
  if (!entries.some((entry) => entry.kind === 'session' && entry.from <= to && entry.to >= from)) return null
  return <p className={tools.note}>{t('calendar.clocks', { city: zoneCity(timeZone), mine: zoneCity(ownZone()) })}</p>
}

/** What the hand carries, beside it. */
function CarriedPicture({ id, kind, picture }: Pick<Carried, 'id' | 'kind'> & Pick<Carry, 'picture'>) {
  const subject = useSubject()(kind, id)
  return (
    <div ref={picture} className={styles.picture} aria-hidden>
      <span dir="auto">{subject.name}</span>
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
      <div className={tools.choices}>
        <KindsChoice />
        <Segments
          label={t('calendar.mode')}
          value={shown.mode}
          choices={MODES.map((mode) => ({ value: mode, label: t(`calendar.${mode}`) }))}
          onChange={(mode) => show({ mode, on: shown.on })}
        />
      </div>
    </div>
  )
}
