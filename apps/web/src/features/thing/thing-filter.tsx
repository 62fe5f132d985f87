import { ListFilter } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import type { SelectOption } from '../../ui/select.tsx'
import css from './thing-filter.module.css'

interface ThingFilterProps {
  /** Whether anything differs from what is shown to somebody who just comes. */
  narrowed: boolean
  /** How many of how many are shown; empty when all are. */
  found: string
  clear: { label: string; run(): void }
  /** Beside the count. */
  aside?: ReactNode
  /** On a phone, in one row with the button that unfolds the choices. */
  beside?: ReactNode
  /** The choices. */
  children: ReactNode
}

/** What narrows a list of things: its choices side by side, on a phone behind one button, and what it leaves. */
export function ThingFilter({ narrowed, found, clear, aside, beside, children }: ThingFilterProps) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <div className={css.filter}>
      <div className={css.opener}>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          <ListFilter aria-hidden />
          {t('thing.filter')}
        </Button>
        {beside}
      </div>
      <div className={css.choices} data-folded={!open || undefined}>
        {children}
      </div>
      <div className={css.found}>
        <span role="status">{found}</span>
        {narrowed && (
          <Button look="quiet" onClick={clear.run}>
            {clear.label}
          </Button>
        )}
        {aside}
      </div>
    </div>
  )
}

interface FilterChoiceProps {
  label: string
  value: string
  /** What it says while nothing is chosen. */
  usual?: string
  options: readonly SelectOption[]
  onChange(value: string): void
}

export function FilterChoice({ label, value, usual = '', options, onChange }: FilterChoiceProps) {
  const id = useId()
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-on={value !== usual || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface FilterDayProps {
  label: string
  value: string
  max: string
  onChange(value: string): void
}

export function FilterDay({ label, value, max, onChange }: FilterDayProps) {
  const id = useId()
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        max={max}
        data-on={value !== '' || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

interface FilterTickProps {
  label: string
  checked: boolean
  onChange(checked: boolean): void
}

export function FilterTick({ label, checked, onChange }: FilterTickProps) {
  return (
    <label className={css.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
