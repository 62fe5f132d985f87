import { daysBetween } from '@meanwhile/domain/calendar-day'
import type { CSSProperties } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { CalendarEntry } from './calendar-entry.tsx'
import type { Entry } from './entries.ts'
import css from './phase-strip.module.css'
import type { Carry } from './use-carry.ts'

/** The share of the strip, in %, that a name needs. */
const NAME = { phone: 60, wide: 25 }

interface PhaseStripProps {
  phases: readonly Entry[]
  from: string
  to: string
  carry: Carry
}

/** The phases of the time that is shown, over its whole width: where the project is, without taking the room of what lies on days. */
export function PhaseStrip({ phases, from, to, carry }: PhaseStripProps) {
  const { t } = useMessages()
  const needed = NAME[usePhone() ? 'phone' : 'wide']
  const here = phases.filter((phase) => phase.from <= to && phase.to >= from)
  if (here.length === 0) return null
  const share = (first: string, end: string) => (daysBetween(first, end) / (daysBetween(from, to) + 1)) * 100
  return (
    <section className={css.strip} aria-label={t('calendar.phases')}>
      <ul className={css.phases}>
        {here.map((phase) => {
          const first = phase.from < from ? from : phase.from
          const last = phase.to > to ? to : phase.to
          const before = share(from, first)
          const after = share(last, to)
          const length = 100 - before - after
          return (
            <li key={phase.id} className={css.row}>
              <span
                className={css.bar}
                style={{ insetInlineStart: `${before}%`, insetInlineEnd: `${after}%` }}
                data-from-before={phase.from < from || undefined}
                data-goes-on={phase.to > to || undefined}
              />
              {/* The name stands where the phase begins, or beside the bar where it would not fit. */}
              <span
                className={css.name}
                data-side={length >= needed ? undefined : before > after ? 'before' : 'after'}
                style={
                  {
                    '--before': `${before}%`,
                    '--after': `${after}%`,
                    '--bar': `${length}cqi`,
                  } as CSSProperties
                }
              >
                <CalendarEntry
                  grip={{ id: phase.id, kind: 'phase', held: first, from: phase.from, to: phase.to }}
                  carry={carry}
                  firstDay={from}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
