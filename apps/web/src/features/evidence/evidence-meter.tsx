import type { Evidence } from '@meanwhile/domain/evidence/evidence'
import { useMessages } from '../../lib/use-messages.ts'
import css from './evidence.module.css'

/** "5 of 8, 1 not needed": what is not needed neither fills nor empties the meter. */
export function EvidenceMeter({ lines }: { lines: readonly Evidence[] }) {
  const { t } = useMessages()
  const count = (state: Evidence['state']) => lines.filter((line) => line.state === state).length
  const [there, spared] = [count('there'), count('not_needed')]
  const needed = lines.length - spared
  const words = t('evidence.meter', { there, needed })
  return (
    <div className={css.meter} data-done={there === needed || undefined}>
      <span>
        {words}
        {spared > 0 && <>, {t('evidence.spared', { count: spared })}</>}
      </span>
      <span className={css.track} aria-hidden>
        <span className={css.filled} style={{ width: `${needed === 0 ? 100 : (there / needed) * 100}%` }} />
      </span>
    </div>
  )
}
