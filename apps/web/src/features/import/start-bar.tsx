import { useMessages } from '../../lib/use-messages.ts'
import { useOnline } from '../../lib/use-online.ts'
import { Button } from '../../ui/button.tsx'
import css from './import.module.css'

/** The end of the preview: the one next step, and the way back. */
export function StartBar({ busy, onStart, onCancel }: { busy: boolean; onStart: () => void; onCancel: () => void }) {
  const { t } = useMessages()
  const online = useOnline()
  return (
    <div className={css.actions}>
      <Button look="signal" busy={busy} disabled={!online} onClick={onStart}>
        {t('import.start')}
      </Button>
      <Button onClick={onCancel}>{t('import.back')}</Button>
    </div>
  )
}
