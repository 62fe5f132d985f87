import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'

export interface EmailFieldProps {
  email: string
  onEmail: (email: string) => void
  hint?: ReactNode
  error?: ReactNode
}

export function EmailField({ email, onEmail, hint, error }: EmailFieldProps) {
  const { t } = useMessages()
  return (
    <TextField
      label={t('account.emailLabel')}
      hint={hint}
      error={error}
      type="email"
      name="email"
      autoComplete="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      required
      maxLength={254}
      value={email}
      onChange={(event) => onEmail(event.target.value)}
    />
  )
}
