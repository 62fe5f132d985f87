import type { Period } from '@meanwhile/domain/facts/facts'
import { periodDays } from '@meanwhile/domain/facts/period-range'
import { formatDate } from '@meanwhile/wording/format'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useProject } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { EventDialog } from './event-dialog.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'
import { PeriodForm } from './period-form.tsx'
import { useEventName } from './use-event-name.ts'

/** From when to when, in the words of the agreement and in the calendar, and the days of the events that dates count from. */
export function PeriodSection() {
  const { t, locale } = useMessages()
  const project = useProject()
  const { facts, anchors } = project
  const nameOf = useEventName()
  const { period, events } = facts
  const days = periodDays(period, anchors)
  const span =
    days.from === null
      ? null
      : days.to === null
        ? t('facts.since', { from: formatDate(days.from, locale) })
        : t('facts.span', { from: formatDate(days.from, locale), to: formatDate(days.to, locale) })
  const codes = eventCodes(period, Object.keys(events), Object.keys(anchors))
  const duration = period.months === null ? null : t('facts.months', { count: period.months })
  return (
    <FactsSection title={t('facts.period')} empty={false} renderForm={(draft) => <PeriodForm {...draft} />}>
      <FactList>
        <Fact label={t('facts.start')}>{period.start !== null && resolvedDateWords(period.start, t, project)}</Fact>
        <Fact label={t('facts.end')}>{period.end !== null && resolvedDateWords(period.end, t, project)}</Fact>
        <Fact label={t('facts.duration')}>
          {duration !== null && period.from !== null
            ? t('facts.monthsFrom', { months: duration, event: nameOf(period.from) })
            : duration}
        </Fact>
        <Fact
          label={t('facts.days')}
          {...(period.from !== null && { empty: t('facts.daysUnknown', { event: nameOf(period.from) }) })}
        >
          {span}
        </Fact>
        {codes.map((code) => (
          <Fact key={code} label={t('facts.dayOf', { event: nameOf(code) })}>
            <EventDay code={code} />
          </Fact>
        ))}
      </FactList>
    </FactsSection>
  )
}

/** The events that have or may have a day, that of the period first. Where the start is an event with a name, no other is asked for. */
function eventCodes({ from }: Period, named: readonly string[], dated: readonly string[]): string[] {
  const usual = named.includes('START') ? [] : ['GA', 'START']
  return [...new Set([...(from === null ? [] : [from]), ...named, ...usual, ...dated])]
}

function EventDay({ code }: { code: string }) {
  const { t, locale } = useMessages()
  const { anchors } = useProject()
  const mayEdit = useCan('project.edit')
  const nameOf = useEventName()
  const [editing, setEditing] = useState(false)
  const on = anchors[code]
  const action = t(on === undefined ? 'facts.enterDay' : 'facts.changeDay')
  return (
    <span className={css.event}>
      {on === undefined ? <span className={css.quiet}>{t('facts.noDay')}</span> : formatDate(on, locale)}
      {mayEdit && (
        <Button aria-label={`${action}: ${nameOf(code)}`} onClick={() => setEditing(true)}>
          {action}
        </Button>
      )}
      {editing && <EventDialog code={code} onClose={() => setEditing(false)} />}
    </span>
  )
}
