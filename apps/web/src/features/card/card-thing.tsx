import { datesOf } from '@meanwhile/domain/activity/activity-days'
import type { Card } from '@meanwhile/domain/card/card'
import { gapsOf } from '@meanwhile/domain/thing/gaps'
import { refOfCard, type ThingRef } from '@meanwhile/domain/thing/thing'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { CalendarDays, FileClock, House, type LucideIcon, TriangleAlert, UserRound } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectStore, useRow } from '../../project/use-project.ts'
import styles from './card-thing.module.css'

/** What a board shows of the thing that a card is, and what is missing of it. */
export function CardThing({ card }: { card: Card }) {
  const ref = refOfCard(card)
  return ref && <OfThing thing={ref} />
}

function OfThing({ thing }: { thing: ThingRef }) {
  const { thingId, kind } = thing
  const { t } = useMessages()
  const { view } = useProjectStore()
  const project = useProject()
  const activity = useRow('activities', kind === 'activity' ? thingId : null)
  const site = useRow('sites', kind === 'site' ? thingId : null)
  const result = useRow('results', kind === 'result' ? thingId : null)
  const partner = useRow('partners', activity?.hostPartnerId ?? result?.leadPartnerId ?? null)
  const { from, to } = activity ? datesOf(activity) : { from: null, to: null }
  const gaps = gapsOf(view, thing)
  const [first] = gaps
  const words = gaps.map((gap) => t(`bridge.gap.${gap}`)).join(', ')
  const dates = [from, to].flatMap((date) => (date === null ? [] : [shortDateWords(date, t, project)]))
  const [begin, end = begin] = dates
  const span = begin === undefined || end === begin ? begin : t('date.span', { from: begin, to: end ?? begin })
  return (
    <>
      {span !== undefined && <Word icon={CalendarDays} label={t('bridge.dates')} text={span} />}
      {partner && (
        <Word
          icon={activity ? House : UserRound}
          label={t(activity ? 'bridge.host' : 'bridge.lead')}
          text={partner.city ?? partner.name}
        />
      )}
      {site && site.agreementTo !== null && (
        <Word
          icon={FileClock}
          label={t('bridge.agreement')}
          text={t('bridge.until', { date: shortDateWords(site.agreementTo, t, project) })}
        />
      )}
      {first !== undefined && (
        <span className={styles.gap} title={words}>
          <TriangleAlert size={13} aria-hidden />
          {gaps.length > 1 ? t('bridge.gaps', { first: t(`bridge.gap.${first}`), count: gaps.length - 1 }) : words}
        </span>
      )}
    </>
  )
}

function Word({ icon: Icon, label, text }: { icon: LucideIcon; label: string; text: string }) {
  return (
    <span className={styles.word} title={`${label}: ${text}`}>
      <Icon size={13} aria-hidden />
      <bdi>{text}</bdi>
    </span>
  )
}
