import { formatDay, monthName } from '@meanwhile/wording/format'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { projectMonths, type Tick, ticksOf, type Zoom } from './geometry.ts'
import css from './timeline.module.css'

/** The heads of the days: what the calendar calls them, and the months of the project where its start is known. */
export function TimelineScale({ from, to, zoom }: { from: string; to: string; zoom: Zoom }) {
  const { t } = useMessages()
  const { anchors, facts } = useProject()
  const months = projectMonths(anchors.START, { from, to }, zoom, facts.period.months ?? undefined)
  const label = ({ day }: Tick) => {
    const year = day.slice(0, 4)
    if (zoom === 'weeks') return formatDay(day, t.locale, Number(day.slice(0, 4)))
    if (zoom === 'quarters') return t('date.quarter', { year, quarter: String(Math.ceil(Number(day.slice(5, 7)) / 3)) })
    return t('date.month', { year, month: monthName(Number(day.slice(5, 7)), t.locale) })
  }
  return (
    <div className={css.scale} aria-hidden>
      {ticksOf({ from, to }, zoom).map((tick) => (
        <span key={tick.day} className={css.tick} style={{ insetInlineStart: tick.left }}>
          {label(tick)}
        </span>
      ))}
      {months.map(({ number, left }) => (
        <span key={number} className={css.month} style={{ insetInlineStart: left }}>
          {shortDateWords(`M${number}`, t, null)}
        </span>
      ))}
    </div>
  )
}
