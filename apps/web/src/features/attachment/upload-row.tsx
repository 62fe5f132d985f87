import { CircleAlert, RotateCcw, Upload as UploadIcon, X } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './attachment-section.module.css'
import { formatSize } from './file-size.ts'
import type { Upload } from './uploads.ts'
import { useFileLimit } from './use-file-limit.ts'
import { uploads } from './use-uploads.ts'

/** A file on its way, or one that did not get there. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t } = useMessages()
  const { id, name, state, sent, bytes } = upload
  const failed = state === 'failed'
  const percent = bytes === 0 ? 0 : Math.min(100, Math.floor((sent / bytes) * 100))
  const label = state === 'sending' ? t('attachment.sending', { name }) : t('attachment.waiting', { name })
  return (
    <li className={styles.row} data-failed={failed || undefined}>
      <span className={styles.thumb}>{failed ? <CircleAlert aria-hidden /> : <UploadIcon aria-hidden />}</span>
      <div className={styles.words}>
        <p className={styles.name} dir="auto">
          {failed ? t('attachment.failed', { name }) : name}
        </p>
        {failed ? (
          <FailureWords upload={upload} />
        ) : (
          <p className={styles.meta}>
            <progress className={styles.progress} max={100} value={percent} aria-label={label} />
            <span>{t('attachment.progress', { percent })}</span>
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {failed && (
          <Button aria-label={t('attachment.retry', { name })} onClick={() => uploads.retry(id)}>
            <RotateCcw aria-hidden />
            {t('attachment.retryShort')}
          </Button>
        )}
        <IconButton
          label={failed ? t('attachment.forget', { name }) : t('attachment.stop', { name })}
          onClick={() => uploads.forget(id)}
        >
          <X aria-hidden />
        </IconButton>
      </div>
    </li>
  )
}

function FailureWords({ upload: { problem, bytes } }: { upload: Upload }) {
  const { t, locale } = useMessages()
  const limit = useFileLimit(useProjectId())
  const words = () => {
    if (problem?.code === 'refused') return t.fill(`refusal.${problem.refusal}` as 'refusal.broken', {})
    if (problem?.code === 'unreadable') return t('attachment.unreadable')
    if (problem?.code !== 'too-large') return t('attachment.cutOff')
    const size = formatSize(bytes, locale)
    return t('attachment.tooLarge', { size, limit: limit === undefined ? '–' : formatSize(limit, locale) })
  }
  return (
    <p className={styles.problem} role="alert">
      {words()}
    </p>
  )
}
