import { useMemo, useSyncExternalStore } from 'react'
import { currentTranslate } from '../../lib/locale-store.ts'
import { announce } from '../../ui/announcer.tsx'
import { toast } from '../../ui/toast.ts'
import { sendFile, type Upload, Uploads } from './uploads.ts'

/** Of this window: whoever looks at another card in between finds the files where they were. */
export const uploads = new Uploads(sendFile, {
  sent: (upload) => {
    const message = currentTranslate()('attachment.sent', { name: upload.name })
    // On the open card the file itself appears.
    if (isOpen(upload)) announce(message)
    else toast({ message })
  },
  failed: (upload) => {
    if (isOpen(upload)) return
    const t = currentTranslate()
    const retry = { label: t('attachment.retryShort'), run: () => uploads.retry(upload.id) }
    toast({ message: t('attachment.failed', { name: upload.name }), kind: 'problem', action: retry })
  },
})

const isOpen = ({ cardId }: Upload) => window.location.pathname.endsWith(`/c/${cardId}`)

/** The files that are on their way to a card. */
export function useUploads(projectId: string, cardId: string): readonly Upload[] {
  const all = useSyncExternalStore(uploads.subscribe, uploads.list)
  return useMemo(
    () => all.filter((upload) => upload.projectId === projectId && upload.cardId === cardId),
    [all, projectId, cardId],
  )
}
