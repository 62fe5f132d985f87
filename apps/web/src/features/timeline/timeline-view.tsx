import { CalendarRange } from 'lucide-react'
import { useState } from 'react'
import { useMedia } from '../../lib/use-media.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Select } from '../../ui/select.tsx'
import { ZOOMS, type Zoom } from './geometry.ts'
import { ITEM_KINDS, type ItemKind } from './items.ts'
import css from './timeline.module.css'
import { TimelineCanvas } from './timeline-canvas.tsx'
import { TimelineList } from './timeline-list.tsx'
import { UndatedItems } from './undated-items.tsx'
import { type Grouping, useItems } from './use-items.ts'

/** Titles and time do not fit side by side. */
const NO_ROOM = '(max-width: 760px)'
const GROUPINGS: readonly Grouping[] = ['phase', 'partner']

/** The project in time: phases, activities, dated cards and agreements over months. */
export function TimelineView() {
  const { t } = useMessages()
  const phone = useMedia(NO_ROOM)
  const [zoom, setZoom] = useState<Zoom>('months')
  const [grouping, setGrouping] = useState<Grouping>('phase')
  const [kinds, setKinds] = useState<ReadonlySet<ItemKind>>(() => new Set(ITEM_KINDS))
  const { groups, undated } = useItems(kinds, grouping)
  const toggle = (kind: ItemKind) => {
    const next = new Set(kinds)
    if (!next.delete(kind)) next.add(kind)
    setKinds(next)
  }
  return (
    <section className={css.view} aria-label={t('timeline.title')}>
      <PageHead title={t('timeline.title')}>
        <div className={css.tools}>
          <fieldset className={css.kinds}>
            <legend className={css.legend}>{t('timeline.shows')}</legend>
            {ITEM_KINDS.map((kind) => (
              <label key={kind} className={css.kind}>
                <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
                {t(`timeline.kinds.${kind}`)}
              </label>
            ))}
          </fieldset>
          {!phone && (
            <div className={css.choices}>
              <Select
                label={t('timeline.rows')}
                value={grouping}
                options={GROUPINGS.map((one) => ({ value: one, label: t(`timeline.by.${one}`) }))}
                onChange={(event) => setGrouping(event.target.value as Grouping)}
              />
              <Select
                label={t('timeline.zoom')}
                value={zoom}
                options={Object.keys(ZOOMS).map((one) => ({ value: one, label: t(`timeline.zoom.${one as Zoom}`) }))}
                onChange={(event) => setZoom(event.target.value as Zoom)}
              />
            </div>
          )}
        </div>
      </PageHead>
      {groups.length === 0 ? (
        <EmptyState icon={<CalendarRange />} title={t('timeline.emptyTitle')}>
          {t('timeline.emptyText')}
        </EmptyState>
      ) : phone ? (
        <TimelineList groups={groups} />
      ) : (
        <TimelineCanvas groups={groups} zoom={zoom} />
      )}
      <UndatedItems items={undated} />
    </section>
  )
}
