import { useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'

interface MoneyFieldProps {
  label: string
  /** Whole cents. */
  cents: number
  onChange: (cents: number) => void
}

/** Takes what people type: a comma or a point before the cents, spaces between thousands. */
function centsOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(',', '.')
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}

/** An amount of money; what cannot be read as one keeps the form from being sent. */
export function MoneyField({ label, cents, onChange }: MoneyFieldProps) {
  const [text, setText] = useState((cents / 100).toFixed(2))
  return (
    <TextField
      label={label}
      value={text}
      required
      inputMode="decimal"
      pattern={"[0-9\\s\\u00a0\\u202f']+([.,][0-9]{1,2})?"}
      onChange={(event) => {
        setText(event.target.value)
        const read = centsOf(event.target.value)
        if (read !== null) onChange(read)
      }}
    />
  )
}
