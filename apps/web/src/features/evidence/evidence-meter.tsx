import type { Meter } from '@meanwhile/domain/evidence/meter'
import { useMessages } from '../../lib/use-messages.ts'
import css from './evidence.module.css'

/** "5 of 8, 1 not needed": what the programme asks for and nobody wrote down yet is missing too. */
export function EvidenceMeter({ meter: { there, notNeeded, missing, total } }: { meter: Meter }) {
  const { t } = useMessages()
  return (
    <div className={css.meter} data-done={missing === 0 || undefined}>
      <span>
        {t('evidence.meter', { there, total })}
        {notNeeded > 0 && <>, {t('evidence.spared', { count: notNeeded })}</>}
      </span>
      <span className={css.track} aria-hidden>
        <span className={css.filled} style={{ width: `${((total - missing) / total) * 100}%` }} />
      </span>
    </div>
  )
}
