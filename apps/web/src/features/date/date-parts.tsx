import { SEASONS } from '@meanwhile/domain/partial-date'
import { formatNumber, monthName } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { eventChoices, QUARTERS, seasonOf, TWELVE } from './date-choices.ts'
import { type DateDraft, inMonth, inYear } from './date-draft.ts'
import styles from './partial-date-field.module.css'

interface DatePartsProps {
  draft: DateDraft
  onChange(draft: DateDraft): void
}

/** The fields of one form of a date. */
export function DateParts({ draft, onChange }: DatePartsProps) {
  const { t } = useMessages()
  const set = (change: Partial<DateDraft>) => onChange({ ...draft, ...change })
  if (draft.form === 'event') return <EventParts draft={draft} set={set} />
  if (draft.form === 'projectMonth') {
    return (
      <TextField
        type="number"
        label={t('dateField.number')}
        className={styles.short}
        min={0}
        max={999}
        value={draft.projectMonth}
        onChange={(event) => set({ projectMonth: event.target.value })}
      />
    )
  }
  if (draft.form === 'day' || draft.form === 'time') {
    return (
      <>
        <TextField
          type="date"
          label={t('dateField.form.day')}
          max="9999-12-31"
          value={draft.day}
          onChange={(event) => set({ day: event.target.value })}
        />
        {draft.form === 'time' && (
          <TextField
            type="time"
            label={t('dateField.time')}
            value={draft.time}
            onChange={(event) => set({ time: event.target.value })}
          />
        )}
      </>
    )
  }
  return <PeriodParts draft={draft} onChange={onChange} />
}

/** A month, season, quarter or year: which one, and of which year. */
function PeriodParts({ draft, onChange }: DatePartsProps) {
  const { t } = useMessages()
  const month = Number(draft.day.slice(5, 7))
  const pick = (value: string) => onChange(inMonth(draft, Number(value)))
  return (
    <>
      {(draft.form === 'month' || draft.form === 'mid-month') && (
        <Select
          label={t('dateField.month')}
          value={String(month)}
          options={TWELVE.map((each) => ({ value: String(each), label: monthName(each, t.locale) }))}
          onChange={(event) => pick(event.target.value)}
        />
      )}
      {draft.form === 'season' && (
        <Select
          label={t('dateField.season')}
          value={seasonOf(draft.day)}
          options={SEASONS.map((season) => ({ value: season, label: t(`dateField.season.${season}`) }))}
          // A season is known by its first month; winter begins in December.
          onChange={(event) => pick(String(SEASONS.findIndex((season) => season === event.target.value) * 3 + 3))}
        />
      )}
      {draft.form === 'quarter' && (
        <Select
          label={t('dateField.quarter')}
          value={String(Math.ceil(month / 3))}
          options={QUARTERS.map((each) => ({ value: String(each), label: formatNumber(each, t.locale) }))}
          onChange={(event) => pick(String(Number(event.target.value) * 3 - 2))}
        />
      )}
      <YearField draft={draft} onChange={onChange} />
    </>
  )
}

function YearField({ draft, onChange }: DatePartsProps) {
  const { t } = useMessages()
  return (
    <TextField
      type="number"
      label={t('dateField.year')}
      className={styles.short}
      min={1000}
      max={9999}
      value={String(Number(draft.day.slice(0, 4)))}
      onChange={(event) => {
        const year = Number(event.target.value)
        if (Number.isInteger(year) && year >= 0 && year <= 9999) onChange(inYear(draft, year))
      }}
    />
  )
}

function EventParts({ draft, set }: { draft: DateDraft; set(change: Partial<DateDraft>): void }) {
  const { t } = useMessages()
  const project = useProject()
  const way = draft.before ? 'before' : 'after'
  const units = (['after', 'before'] as const).flatMap((side) =>
    (['D', 'W', 'M'] as const).map((unit) => ({ value: `${side}.${unit}`, label: t(`dateField.${side}.${unit}`) })),
  )
  return (
    <>
      <TextField
        type="number"
        label={t('dateField.count')}
        className={styles.short}
        min={0}
        max={9999}
        value={draft.count}
        onChange={(event) => set({ count: event.target.value.replace('-', '') })}
      />
      <Select
        label={t('dateField.unit')}
        value={`${way}.${draft.unit}`}
        options={units}
        onChange={(event) => {
          const [side, unit] = event.target.value.split('.')
          set({ before: side === 'before', unit: unit as DateDraft['unit'] })
        }}
      />
      <Select
        label={t('dateField.event')}
        value={draft.event}
        options={eventChoices(project, draft.event, t)}
        onChange={(event) => set({ event: event.target.value })}
      />
    </>
  )
}
