import { useState } from 'react'
import { Field } from './field.tsx'

interface LinesFieldProps {
  label: string
  hint?: string
  lines: readonly string[]
  onChange(lines: string[]): void
}

/** Several short texts, one on each line. */
export function LinesField({ label, hint, lines, onChange }: LinesFieldProps) {
  const [text, setText] = useState(() => lines.join('\n'))
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          rows={Math.min(6, Math.max(2, text.split('\n').length))}
          dir="auto"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            const typed = event.target.value.split('\n').map((line) => line.trim())
            onChange([...new Set(typed.filter((line) => line !== ''))])
          }}
        />
      )}
    </Field>
  )
}
