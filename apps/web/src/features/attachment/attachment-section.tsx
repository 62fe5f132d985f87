import type { Card } from '@meanwhile/domain/card/card'
import { Link2, Paperclip } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCardDetails, useDetailRows } from '../../project/use-details.ts'
import { useConnection, useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AttachmentRow } from './attachment-row.tsx'
import styles from './attachment-section.module.css'
import { formatSize } from './file-size.ts'
import { LinkDialog } from './link-dialog.tsx'
import { UploadRow } from './upload-row.tsx'
import { useFileLimit } from './use-file-limit.ts'
import { uploads, useUploads } from './use-uploads.ts'

/** The files and links of a card, and those on their way to it. */
export function AttachmentSection({ card, editable }: { card: Card; editable: boolean }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const details = useCardDetails(card.id)
  const rows = useDetailRows('attachments', card.id)
  // The event may be faster than the answer to the upload: what has arrived is no longer on its way.
  const sending = useUploads(projectId, card.id).filter(({ id: fileId }) => !rows.some((row) => row.id === fileId))
  const id = useId()
  const newestFirst = [...rows].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={details === 'loading' || undefined}>
      <div className={styles.head}>
        <Paperclip aria-hidden size={18} />
        <h3 id={id}>
          {t('attachment.title')} {card.fileCount > 0 && <span className={styles.count}>{card.fileCount}</span>}
        </h3>
      </div>
      {details === 'loading' && card.fileCount > 0 && <Skeleton height={56} />}
      {(sending.length > 0 || rows.length > 0) && (
        <ul className={styles.list}>
          {sending.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
          {newestFirst.map((attachment) => (
            <AttachmentRow key={attachment.id} attachment={attachment} card={card} editable={editable} />
          ))}
        </ul>
      )}
      {details === 'ready' && rows.length === 0 && sending.length === 0 && (
        <p className={styles.note}>{editable ? t('attachment.emptyHint') : t('attachment.empty')}</p>
      )}
      {editable && <Adding cardId={card.id} />}
    </section>
  )
}

function Adding({ cardId }: { cardId: string }) {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const offline = useConnection().state === 'offline'
  const limit = useFileLimit(projectId)
  const picker = useRef<HTMLInputElement>(null)
  const [linking, setLinking] = useState(false)
  const hint = offline ? t('attachment.offline') : limit && t('attachment.limit', { size: formatSize(limit, locale) })
  return (
    <div className={styles.adding}>
      <Button disabled={offline} onClick={() => picker.current?.click()}>
        <Paperclip aria-hidden />
        {t('attachment.addFiles')}
      </Button>
      <Button onClick={() => setLinking(true)}>
        <Link2 aria-hidden />
        {t('attachment.addLink')}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('attachment.addFiles')}
        onChange={(event) => {
          uploads.start(projectId, cardId, event.target.files ?? [])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      {hint && <p className={styles.note}>{hint}</p>}
      {linking && <LinkDialog cardId={cardId} onClose={() => setLinking(false)} />}
    </div>
  )
}
