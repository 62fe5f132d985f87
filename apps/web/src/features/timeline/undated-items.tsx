import { useMessages } from '../../lib/use-messages.ts'
import { Section } from '../../ui/section.tsx'
import { ItemRow } from './item-row.tsx'
import type { Item } from './items.ts'
import css from './timeline-list.module.css'

/** What has no day yet: no date at all, or one that counts from an event whose day nobody knows. */
export function UndatedItems({ items }: { items: readonly Item[] }) {
  const { t } = useMessages()
  if (items.length === 0) return null
  return (
    <Section title={t('timeline.undated')} count={items.length}>
      <ul className={css.rows}>
        {items.map((item) => (
          <li key={`${item.kind}-${item.id}`}>
            <ItemRow item={item} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
