import { TextField } from '../../ui/text-field.tsx'

interface NumberFieldProps {
  label: string
  hint?: string
  value: number | null
  max?: number
  onChange: (value: number | null) => void
}

/** A whole number that may be unknown. */
export function NumberField({ label, hint, value, max = 1_000_000, onChange }: NumberFieldProps) {
  return (
    <TextField
      type="number"
      inputMode="numeric"
      label={label}
      hint={hint}
      min={0}
      max={max}
      step={1}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Math.trunc(event.target.valueAsNumber))}
    />
  )
}
