import { MAX_FILE_BYTES } from '@meanwhile/domain/import/fault'
import { FileUp } from 'lucide-react'
import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { importPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useOnline } from '../../lib/use-online.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import css from './choose-file.module.css'
import { type Upload, type UploadFailure, uploadFile } from './upload.ts'

const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10

/** The first step: a file, by picking it or by dropping it here. */
export function ChooseFile() {
  const { t } = useMessages()
  const projectId = useProjectId()
  const online = useOnline()
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const upload = useRef<Upload | null>(null)
  const [over, setOver] = useState(false)
  const [sent, setSent] = useState<{ bytes: number; total: number } | null>(null)
  const [failure, setFailure] = useState<UploadFailure | null>(null)
  useEffect(() => () => upload.current?.stop(), [])

  const send = async (file: File | undefined) => {
    if (!file || sent) return
    setFailure(file.size > MAX_FILE_BYTES ? 'too-big' : null)
    if (file.size > MAX_FILE_BYTES) return
    setSent({ bytes: 0, total: file.size })
    upload.current = uploadFile(projectId, file, (bytes) => setSent({ bytes, total: file.size }))
    try {
      navigate(importPath(projectId, await upload.current.result))
    } catch (reason) {
      setFailure(reason as UploadFailure)
      setSent(null)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (online) void send(event.dataTransfer.files[0])
  }
  if (sent) {
    const words = t('import.sentOf', { sent: megabytes(sent.bytes), total: megabytes(sent.total) })
    return (
      <div className={css.zone}>
        <div className={css.sending}>
          <ProgressBar label={t('import.sending')} value={sent.bytes / Math.max(1, sent.total)} words={words} />
        </div>
        <Button onClick={() => upload.current?.stop()}>{t('import.stop')}</Button>
      </div>
    )
  }
  return (
    <section
      className={css.zone}
      data-over={over || undefined}
      aria-describedby={hint}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp aria-hidden className={css.icon} />
      <div className={css.choose}>
        <Button look="signal" disabled={!online} onClick={() => input.current?.click()}>
          {t('import.chooseFile')}
        </Button>
        <span className={css.drop}>{over ? t('import.dropNow') : t('import.dropHere')}</span>
      </div>
      <input
        ref={input}
        type="file"
        className={css.input}
        tabIndex={-1}
        aria-label={t('import.chooseFile')}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={(event) => {
          void send(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <p id={hint} className={css.hint}>
        {online ? t('import.fileKinds') : t('import.offline')}
      </p>
      {failure && (
        <p role="alert" className={css.failure}>
          <UploadFailureWords failure={failure} />
        </p>
      )}
    </section>
  )
}

function UploadFailureWords({ failure }: { failure: UploadFailure }) {
  const { t } = useMessages()
  if (failure === 'stopped') return t('import.stopped')
  return failure === 'too-big' ? t('import.tooBig') : t(`refusal.${failure}`)
}
