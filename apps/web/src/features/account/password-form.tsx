import { useState } from 'react'
import { changePerson, type Person } from '../../lib/person.ts'
import { sessionsQuery } from '../../lib/queries.ts'
import { queryClient, trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import css from './account-form.module.css'

/** The server asks for the same. */
const SHORTEST = 10

export function PasswordForm({ person }: { person: Person }) {
  const { t } = useMessages()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const { busy, failure, submit } = useSubmit(async () => {
    setTooShort(next.length < SHORTEST)
    if (next.length < SHORTEST) return
    await trpcClient.account.setPassword.mutate({ current: person.hasPassword ? current : null, next })
    changePerson({ hasPassword: true })
    setCurrent('')
    setNext('')
    toast({ message: t('account.passwordSaved') })
    await queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey })
  })
  const wrong = failure === 'wrong-password'
  return (
    <form className={css.form} onSubmit={submit}>
      <input type="hidden" name="username" autoComplete="username" value={person.email} readOnly />
      {person.hasPassword && (
        <TextField
          label={t('account.currentPassword')}
          error={wrong && t('account.currentWrong')}
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      )}
      <TextField
        label={t('account.newPassword')}
        hint={t('account.newPasswordHint')}
        error={tooShort ? t('account.passwordTooShort') : failure && !wrong && t(`refusal.${failure}`)}
        type="password"
        autoComplete="new-password"
        required
        maxLength={200}
        value={next}
        onChange={(event) => setNext(event.target.value)}
      />
      <Button type="submit" busy={busy}>
        {t('account.setPassword')}
      </Button>
    </form>
  )
}
