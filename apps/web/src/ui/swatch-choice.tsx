import { useId } from 'react'
import { Swatch } from './swatch.tsx'
import css from './swatch-choice.module.css'

export interface SwatchChoiceProps<Value extends string> {
  legend: string
  value: Value
  options: readonly { value: Value; label: string; colour: string; pattern: string }[]
  onChange: (value: Value) => void
}

/** One of several hues or patterns, as radio buttons: arrows move, the name is read aloud. */
export function SwatchChoice<Value extends string>({ legend, value, options, onChange }: SwatchChoiceProps<Value>) {
  const group = useId()
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.choice} title={option.label}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.label}
          />
          <Swatch colour={option.colour} pattern={option.pattern} size={28} />
        </label>
      ))}
    </fieldset>
  )
}
