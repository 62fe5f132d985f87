import { daysBetween } from '@meanwhile/domain/calendar-day'
import { useMessages } from '../../lib/use-messages.ts'
import { CalendarEntry } from './calendar-entry.tsx'
import type { Entry } from './entries.ts'
import css from './phase-strip.module.css'
import type { Carry } from './use-carry.ts'

interface PhaseStripProps {
  phases: readonly Entry[]
  from: string
  to: string
  carry: Carry
}

/** The phases of the time that is shown, over its whole width: where the project is, without taking the room of what lies on days. */
export function PhaseStrip({ phases, from, to, carry }: PhaseStripProps) {
  const { t } = useMessages()
  const here = phases.filter((phase) => phase.from <= to && phase.to >= from)
  if (here.length === 0) return null
  const all = daysBetween(from, to) + 1
  return (
    <section className={css.strip} aria-label={t('calendar.phases')}>
      <ul className={css.phases}>
        {here.map((phase) => {
          const first = phase.from < from ? from : phase.from
          const last = phase.to > to ? to : phase.to
          const before = (daysBetween(from, first) / all) * 100
          return (
            <li key={phase.id} className={css.row}>
              {/* It gives way where the name would not fit. */}
              <span className={css.before} style={{ flexBasis: `${before}%` }} />
              <span className={css.bar} style={{ flexBasis: `${((daysBetween(first, last) + 1) / all) * 100}%` }}>
                <CalendarEntry
                  grip={{ id: phase.id, kind: 'phase', held: first, from: phase.from, to: phase.to }}
                  carry={carry}
                  firstDay={from}
                  fromBefore={phase.from < from}
                  goesOn={phase.to > to}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
