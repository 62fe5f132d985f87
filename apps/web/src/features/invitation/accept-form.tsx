import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import css from './accept-form.module.css'

export interface AcceptFormProps {
  name: string
  accept: () => Promise<void>
  onOtherPerson: () => Promise<void>
}

export function AcceptForm({ name, accept, onOtherPerson }: AcceptFormProps) {
  const { t } = useMessages()
  const accepting = useSubmit(accept)
  const leaving = useSubmit(onOtherPerson)
  const failure = accepting.failure ?? leaving.failure
  return (
    <form className={css.form} onSubmit={accepting.submit}>
      <p>{t('invitation.acceptAs', { name })}</p>
      {failure && (
        <p role="alert" className={css.failure}>
          {t(`refusal.${failure}`)}
        </p>
      )}
      <Button type="submit" look="signal" busy={accepting.busy}>
        {t('invitation.accept')}
      </Button>
      <Button look="quiet" busy={leaving.busy} onClick={() => leaving.submit()}>
        {t('invitation.otherPerson')}
      </Button>
    </form>
  )
}
