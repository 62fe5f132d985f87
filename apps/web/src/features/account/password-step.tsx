import { useState } from 'react'
import type { Person } from '../../lib/person.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EmailField } from './email-field.tsx'
import css from './steps.module.css'

export interface PasswordStepProps {
  email: string
  onEmail: (email: string) => void
  onSignedIn: (person: Person) => Promise<void>
  onCode: () => void
}

export function PasswordStep({ email, onEmail, onSignedIn, onCode }: PasswordStepProps) {
  const { t } = useMessages()
  const [password, setPassword] = useState('')
  const { busy, failure, submit } = useSubmit(async () => {
    const person = await trpcClient.account.signInWithPassword.mutate({ email, password })
    if (person) await onSignedIn(person)
  })
  return (
    <form className={css.step} onSubmit={submit}>
      <EmailField email={email} onEmail={onEmail} />
      <TextField
        label={t('account.passwordLabel')}
        error={failure && t(`refusal.${failure}`)}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        maxLength={200}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" look="signal" busy={busy}>
        {t('account.signIn')}
      </Button>
      <Button look="quiet" onClick={onCode}>
        {t('account.withCode')}
      </Button>
    </form>
  )
}
