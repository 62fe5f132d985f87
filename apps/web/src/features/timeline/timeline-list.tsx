import { monthName } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { Section } from '../../ui/section.tsx'
import { ItemRow } from './item-row.tsx'
import css from './timeline-list.module.css'
import type { Group, Row } from './use-items.ts'

/** Time from top to bottom, for where there is no room beside: what begins in each month. */
export function TimelineList({ groups }: { groups: readonly Group[] }) {
  const { t } = useMessages()
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => (a.span.from < b.span.from ? -1 : 1))
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
