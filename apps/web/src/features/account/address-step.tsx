import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { EmailField } from './email-field.tsx'
import css from './steps.module.css'

export interface AddressStepProps {
  email: string
  onEmail: (email: string) => void
  onSent: () => void
  onPassword: () => void
}

export function AddressStep({ email, onEmail, onSent, onPassword }: AddressStepProps) {
  const { t, locale } = useMessages()
  const { busy, failure, submit } = useSubmit(async () => {
    await trpcClient.account.requestCode.mutate({ email, locale })
    onSent()
  })
  return (
    <form className={css.step} onSubmit={submit}>
      <EmailField
        email={email}
        onEmail={onEmail}
        hint={t('account.noAccountNeeded')}
        error={failure && t(`refusal.${failure}`)}
      />
      <Button type="submit" look="signal" busy={busy}>
        {t('account.sendCode')}
      </Button>
      <Button look="quiet" onClick={onPassword}>
        {t('account.withPassword')}
      </Button>
    </form>
  )
}
