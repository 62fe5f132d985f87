import type { ProjectFacts } from '@meanwhile/domain/facts/facts'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import type { DraftOf } from '../thing/use-draft.ts'
import css from './facts.module.css'
import { useEventName } from './use-event-name.ts'

/** Dates of its own, or months from an event; and what the events are called. */
export function PeriodForm({ row, set }: Pick<DraftOf<ProjectFacts>, 'row' | 'set'>) {
  const { t } = useMessages()
  const { anchors } = useProject()
  const nameOf = useEventName()
  const [code, setCode] = useState('')
  const { period, events } = row
  const setPeriod = (change: Partial<typeof period>) => set({ period: { ...period, ...change } })
  const codes = [...new Set(['GA', 'START', ...Object.keys(events), ...Object.keys(anchors)])]
  const named = [...new Set([...Object.keys(events), ...(period.from === null ? [] : [period.from])])]
  return (
    <>
      <div className={css.pairs}>
        <Select
          label={t('facts.countFrom')}
          value={period.from ?? ''}
          options={[
            { value: '', label: t('facts.ownDates') },
            ...codes.map((one) => ({ value: one, label: nameOf(one) })),
          ]}
          onChange={({ target }) => setPeriod({ from: target.value || null })}
        />
        <TextField
          type="number"
          label={t('facts.monthsField')}
          min={1}
          max={240}
          value={period.months ?? ''}
          onChange={({ target }) => setPeriod({ months: target.value === '' ? null : Number(target.value) })}
        />
      </div>
      <PartialDateField label={t('facts.start')} value={period.start} onChange={(start) => setPeriod({ start })} />
      <PartialDateField label={t('facts.end')} value={period.end} onChange={(end) => setPeriod({ end })} />
      {named.map((one) => (
        <TranslatedField
          key={one}
          label={`${t('facts.eventName')} (${one})`}
          texts={events[one] ?? {}}
          onChange={(texts) => {
            const { [one]: _, ...others } = events
            set({ events: Object.keys(texts).length === 0 ? others : { ...others, [one]: texts } })
          }}
        />
      ))}
      <div className={css.event}>
        <TextField
          label={t('facts.eventCode')}
          pattern="[A-Z]{1,6}"
          maxLength={6}
          value={code}
          onChange={({ target }) => setCode(target.value.toUpperCase())}
        />
        <Button
          disabled={!/^[A-Z]{1,6}$/.test(code) || named.includes(code)}
          onClick={() => {
            set({ events: { ...events, [code]: {} } })
            setCode('')
          }}
        >
          {t('facts.addEvent')}
        </Button>
      </div>
    </>
  )
}
