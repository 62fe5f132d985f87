import type { ImportProgress } from '@meanwhile/domain/protocol'
import { useMessages } from '../../lib/use-messages.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import css from './import.module.css'

/** A run under way. What is saved is seen by nobody before all of it is. */
export function RunningStep({ progress }: { progress: ImportProgress | null }) {
  const { t } = useMessages()
  const phase = progress === null || progress.phase === 'done' ? 'reading' : progress.phase
  const counted = progress !== null && phase !== 'reading' && progress.total > 0
  return (
    <section className={css.stack}>
      <h2 className={css.noticeTitle}>{t('import.runningTitle')}</h2>
      <ProgressBar
        label={t(`import.phase.${phase}`)}
        value={counted ? progress.done / progress.total : null}
        {...(counted && { words: t('import.doneOf', { done: progress.done, total: progress.total }) })}
      />
      <p className={css.text}>{t('import.runningText')}</p>
    </section>
  )
}
