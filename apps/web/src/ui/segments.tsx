import type { ReactNode } from 'react'
import css from './segments.module.css'

interface SegmentsProps<Value extends string> {
  /** What is chosen between, for those who do not see it. */
  label: string
  value: Value
  choices: readonly { value: Value; label: string; icon?: ReactNode }[]
  onChange(value: Value): void
}

/** A few ways to show the same, one of which is chosen. */
export function Segments<Value extends string>({ label, value, choices, onChange }: SegmentsProps<Value>) {
  return (
    <div role="group" className={css.segments} aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={css.segment}
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.icon}
          {choice.label}
        </button>
      ))}
    </div>
  )
}
