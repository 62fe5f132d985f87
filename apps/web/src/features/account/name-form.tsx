import { useState } from 'react'
import { changePerson, type Person } from '../../lib/person.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import css from './account-form.module.css'

export function NameForm({ person }: { person: Person }) {
  const { t } = useMessages()
  const [name, setName] = useState(person.name)
  const { busy, failure, submit } = useSubmit(async () => {
    await trpcClient.account.setName.mutate({ name })
    changePerson({ name: name.trim() })
    toast({ message: t('account.saved') })
  })
  return (
    <form className={css.form} onSubmit={submit}>
      <TextField
        label={t('account.nameLabel')}
        hint={t('account.email', { email: person.email })}
        error={failure && t(`refusal.${failure}`)}
        name="name"
        autoComplete="name"
        required
        pattern=".*\S.*"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={busy} disabled={name.trim() === person.name}>
        {t('account.save')}
      </Button>
    </form>
  )
}
