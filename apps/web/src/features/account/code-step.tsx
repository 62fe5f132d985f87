import { useState } from 'react'
import type { Person } from '../../lib/person.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import css from './steps.module.css'

const DIGITS = 6

export interface CodeStepProps {
  email: string
  onSignedIn: (person: Person) => Promise<void>
  onNameNeeded: (code: string) => void
  onOtherAddress: () => void
}

/** One field for all digits: it can be pasted into, and phones fill it in. Goes on by itself when it is full. */
export function CodeStep({ email, onSignedIn, onNameNeeded, onOtherAddress }: CodeStepProps) {
  const { t, locale } = useMessages()
  const [code, setCode] = useState('')
  const proving = useSubmit(async () => prove(code))
  const sending = useSubmit(async () => {
    await trpcClient.account.requestCode.mutate({ email, locale })
    setCode('')
    proving.forget()
    toast({ message: t('account.newCodeSent') })
  })

  async function prove(digits: string) {
    const answer = await trpcClient.account.signInWithCode.mutate({ email, code: digits })
    if (answer.needsName) onNameNeeded(digits)
    else if (answer.me) await onSignedIn(answer.me)
  }

  const type = (typed: string) => {
    const digits = typed.replace(/\D/g, '').slice(0, DIGITS)
    setCode(digits)
    if (digits.length === DIGITS && digits !== code) proving.submitWith(() => prove(digits))
  }
  const failure = proving.failure ?? sending.failure
  return (
    <form className={css.step} onSubmit={proving.submit}>
      <p className={css.text}>{t('account.codeSent', { email })}</p>
      <TextField
        label={t('account.codeLabel')}
        error={failure && t(`refusal.${failure}`)}
        className={css.code}
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        pattern="[0-9]*"
        required
        ref={focusAtOnce}
        value={code}
        onChange={(event) => type(event.target.value)}
      />
      <Button type="submit" look="signal" busy={proving.busy}>
        {t('account.signIn')}
      </Button>
      <div className={css.others}>
        <Button look="quiet" busy={sending.busy} onClick={() => sending.submit()}>
          {t('account.newCode')}
        </Button>
        <Button look="quiet" onClick={onOtherAddress}>
          {t('account.otherEmail')}
        </Button>
      </div>
    </form>
  )
}

const focusAtOnce = (input: HTMLInputElement | null) => input?.focus()
