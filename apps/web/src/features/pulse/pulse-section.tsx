import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { shortDateWords } from '@meanwhile/wording/partial-date-words'
import { useQuery } from '@tanstack/react-query'
import {
  CalendarClock,
  CircleAlert,
  FileClock,
  FileQuestion,
  Hourglass,
  Lock,
  type LucideIcon,
  Moon,
} from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { cardPath } from '../../lib/paths.ts'
import { silentPartnersQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePacks } from '../../lib/use-packs.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject, useProjectId, useProjectStore, useRows } from '../../project/use-project.ts'
import { Section } from '../../ui/section.tsx'
import { thingPath } from '../thing/thing-path.ts'
import { TranslatedText } from '../thing/translated-text.tsx'
import { type Line, type Pulse, pulseOf } from './pulse.ts'
import css from './pulse-section.module.css'

/** More than these are a number. */
const MOST = 5
const TICK_MS = 60_000

const PANELS: readonly (readonly [keyof Pulse, LucideIcon])[] = [
  ['next', CalendarClock],
  ['agreements', FileClock],
  ['overdue', CircleAlert],
  ['stuck', Hourglass],
  ['evidence', FileQuestion],
  ['gates', Lock],
]

/** What happens next in a project, and what waits for somebody. Each line leads to the thing. */
export function PulseSection() {
  const { t } = useMessages()
  const { anchors } = useProject()
  const project = useProjectStore()
  const now = useNow()
  // Read from the whole project; another array of rows means that something of it changed.
  useWatched()
  const pulse = pulseOf(project.view, anchors, now, usePacks())
  const silent = useSilentPartners()
  const shown = PANELS.filter(([name]) => pulse[name].length > 0)
  if (shown.length === 0 && silent.length === 0) return null
  return (
    <Section title={t('pulse.title')}>
      <div className={css.panels}>
        {shown.map(([name, icon]) => (
          <Panel key={name} icon={icon} title={t(`pulse.${name}`)} count={pulse[name].length}>
            {pulse[name].slice(0, MOST).map((line) => (
              <li key={'thingId' in line.to ? line.to.thingId : line.to.cardId}>
                <PulseLine line={line} name={name} />
              </li>
            ))}
          </Panel>
        ))}
        {silent.length > 0 && (
          <Panel icon={Moon} title={t('pulse.silent')} count={silent.length}>
            {silent.slice(0, MOST).map(({ id, name, days }) => (
              <li key={id} className={css.line}>
                <bdi>{name}</bdi>
                <small>{days === null ? t('pulse.neverHeard') : t('pulse.silentDays', { count: days })}</small>
              </li>
            ))}
          </Panel>
        )}
      </div>
    </Section>
  )
}

/** Renders again when anything changes that the pulse is read from. */
function useWatched(): void {
  useRows('activities')
  useRows('sites')
  useRows('results')
  useRows('cards')
  useRows('lists')
  useRows('boards')
  useRows('evidence')
  useRows('stageChanges')
}

function useNow(): string {
  const { timeZone } = useProject()
  const [now, setNow] = useState(() => wallClock(timeZone))
  useEffect(() => {
    const tick = setInterval(() => setNow(wallClock(timeZone)), TICK_MS)
    return () => clearInterval(tick)
  }, [timeZone])
  return now
}

/** Partners of whom nobody did anything for three weeks, the longest silence first. */
function useSilentPartners(): { id: string; name: string; days: number | null }[] {
  const { data = [] } = useQuery(silentPartnersQuery(useProjectId()))
  const { locale } = useMessages()
  const partners = new Map(useRows('partners').map((partner) => [partner.id, partnerName(partner, locale)]))
  return data.flatMap(({ partnerId, days }) => {
    const name = partners.get(partnerId)
    return name === undefined ? [] : [{ id: partnerId, name, days }]
  })
}

interface PanelProps {
  icon: LucideIcon
  title: string
  count: number
  children: ReactNode
}

function Panel({ icon: Icon, title, count, children }: PanelProps) {
  const { t } = useMessages()
  return (
    <section className={css.panel} aria-label={title}>
      <h3 className={css.head}>
        <Icon size={18} aria-hidden />
        {title}
      </h3>
      <ul className={css.lines}>{children}</ul>
      {count > MOST && <p className={css.more}>{t('pulse.more', { count: count - MOST })}</p>}
    </section>
  )
}

function PulseLine({ line: { to, texts, date, count }, name }: { line: Line; name: keyof Pulse }) {
  const { t } = useMessages()
  const project = useProject()
  const projectId = useProjectId()
  const path = to.kind === 'card' ? cardPath(projectId, to.boardId, to.cardId) : thingPath(projectId, to)
  const missing =
    name === 'evidence' && (count === 0 ? t('pulse.noEvidence') : t('pulse.missing', { count: count ?? 0 }))
  return (
    <Link to={path} className={css.line}>
      <TranslatedText texts={texts} />
      <small>{missing || (date === null ? '' : shortDateWords(date, t, project))}</small>
    </Link>
  )
}
