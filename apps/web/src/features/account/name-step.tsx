import { useState } from 'react'
import type { Person } from '../../lib/person.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './steps.module.css'

export interface NameStepProps {
  email: string
  code: string
  onSignedIn: (person: Person) => Promise<void>
}

/** Only for somebody new. The code was good and is used up with the name. */
export function NameStep({ email, code, onSignedIn }: NameStepProps) {
  const { t } = useMessages()
  const [name, setName] = useState('')
  const { busy, failure, submit } = useSubmit(async () => {
    const answer = await trpcClient.account.signInWithCode.mutate({ email, code, name: name.trim() })
    if (!answer.needsName && answer.me) await onSignedIn(answer.me)
  })
  return (
    <form className={css.step} onSubmit={submit}>
      <p className={css.text}>{t('account.nameTitle')}</p>
      <TextField
        label={t('account.nameLabel')}
        hint={t('account.nameHint')}
        error={failure && t(`refusal.${failure}`)}
        name="name"
        autoComplete="name"
        required
        pattern=".*\S.*"
        maxLength={120}
        ref={focusAtOnce}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="signal" busy={busy}>
        {t('account.finish')}
      </Button>
    </form>
  )
}

const focusAtOnce = (input: HTMLInputElement | null) => input?.focus()
