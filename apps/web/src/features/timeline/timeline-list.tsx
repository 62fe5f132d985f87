import { monthStart } from '@meanwhile/domain/calendar-day'
import { periodDays } from '@meanwhile/domain/facts/period-range'
import { monthName } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject } from '../../project/use-project.ts'
import { Section } from '../../ui/section.tsx'
import { openingDay } from './geometry.ts'
import { ItemRow } from './item-row.tsx'
import css from './timeline-list.module.css'
import type { Group, Row } from './use-items.ts'

/** Time from top to bottom, for where there is no room beside: what goes on or comes, and folded above it what is over. */
export function TimelineList({ groups }: { groups: readonly Group[] }) {
  const { t } = useMessages()
  const { timeZone, facts, anchors } = useProject()
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => (a.span.from < b.span.from ? -1 : 1))
  const spans = rows.map(({ span }) => span)
  const opens = monthStart(openingDay(spans, periodDays(facts.period, anchors), wallClock(timeZone).slice(0, 10)))
  const over = rows.filter(({ span }) => span.to < opens)
  return (
    <div className={css.months}>
      {over.length > 0 && (
        <details>
          <summary className={css.earlier}>{t('timeline.earlier', { count: over.length })}</summary>
          <Months rows={over} />
        </details>
      )}
      <Months rows={rows.filter(({ span }) => span.to >= opens)} />
    </div>
  )
}

/** What begins in each month. */
function Months({ rows }: { rows: readonly Row[] }) {
  const { t } = useMessages()
  const months = new Map<string, Row[]>()
  for (const row of rows) {
    const month = row.span.from.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), row])
  }
  return (
    <div className={css.months}>
      {[...months].map(([month, here]) => (
        <Section
          key={month}
          title={t('date.month', { year: month.slice(0, 4), month: monthName(Number(month.slice(5)), t.locale) })}
        >
          <ul className={css.rows}>
            {here.map((row) => (
              <li key={`${row.item.kind}-${row.item.id}`}>
                <ItemRow item={row.item} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
