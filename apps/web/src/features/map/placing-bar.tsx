import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import css from './placing-bar.module.css'

interface PlacingBarProps {
  name: string
  onPut: () => void
  onCancel: () => void
}

/** While something is put onto the map: what to do, by pointer, finger or keys. */
export function PlacingBar({ name, onPut, onCancel }: PlacingBarProps) {
  const { t } = useMessages()
  return (
    <div className={css.bar} role="status">
      <p className={css.words}>
        <strong dir="auto">{name}</strong> <span>{t('map.placing')}</span>
      </p>
      <span className={css.buttons}>
        <Button look="signal" onClick={onPut}>
          {t('map.putHere')}
        </Button>
        <Button onClick={onCancel}>{t('map.cancel')}</Button>
      </span>
    </div>
  )
}
