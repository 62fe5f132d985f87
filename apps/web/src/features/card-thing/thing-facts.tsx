import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { gapsOf } from '@meanwhile/domain/thing/gaps'
import type { Thing, ThingRef } from '@meanwhile/domain/thing/thing'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { TriangleAlert } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectStore, useRow } from '../../project/use-project.ts'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import styles from './card-thing-panel.module.css'

/** The few facts of a thing that somebody at its card looks for, and what is missing. */
export function ThingFacts({ thing, row }: { thing: ThingRef; row: Thing }) {
  const { t } = useMessages()
  const { view } = useProjectStore()
  const project = useProject()
  const partnerId =
    'hostPartnerId' in row ? row.hostPartnerId : 'leadPartnerId' in row ? row.leadPartnerId : row.partnerId
  const partner = useRow('partners', partnerId)
  const place = useRow('places', 'placeId' in row ? row.placeId : null)
  const dates = 'heldFrom' in row ? datesOf(row) : null
  const words = (date: string | null) => (date === null ? null : resolvedDateWords(date, t, project))
  const [from, to] = dates ? [words(dates.from), words(dates.to)] : [null, null]
  const gaps = gapsOf(view, thing)
  const role = thing.kind === 'activity' ? 'host' : thing.kind === 'site' ? 'partner' : 'lead'
  return (
    <>
      <FactList>
        <Fact label={t('bridge.dates')}>
          {from !== null && to !== null && from !== to ? t('date.span', { from, to }) : (from ?? to)}
        </Fact>
        <Fact label={t(`bridge.${role}`)}>{partner && <bdi>{partner.name}</bdi>}</Fact>
        <Fact label={t('bridge.place')}>{place && <TranslatedText texts={place.names} />}</Fact>
        {'agreementTo' in row && (
          <>
            <Fact label={t('bridge.owner')}>{row.owner !== null && <bdi>{row.owner}</bdi>}</Fact>
            <Fact label={t('bridge.agreement')}>
              {row.agreementTo !== null && t('bridge.until', { date: words(row.agreementTo) ?? '' })}
            </Fact>
          </>
        )}
      </FactList>
      {gaps.length > 0 && (
        <p className={styles.gaps}>
          <TriangleAlert size={16} aria-hidden />
          {gaps.map((gap) => t(`bridge.gap.${gap}`)).join(', ')}
        </p>
      )}
    </>
  )
}
