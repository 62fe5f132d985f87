import { readTime } from '@meanwhile/domain/session/session-clock'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'

interface TimeFieldProps {
  label: string
  value: string | null
  onChange(time: string | null): void
}

/** A time of day as people type it; what is none says so. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const { t } = useMessages()
  const [typed, setTyped] = useState(value ?? '')
  const wrong = typed.trim() !== '' && readTime(typed) === undefined
  return (
    <TextField
      label={label}
      inputMode="numeric"
      maxLength={8}
      autoComplete="off"
      placeholder={t('programme.clockFace')}
      error={wrong && t('programme.noClock')}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(readTime(event.target.value) ?? null)
      }}
      onBlur={() => {
        if (!wrong) setTyped(readTime(typed) ?? '')
      }}
    />
  )
}
