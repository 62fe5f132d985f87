import { useMemo, useSyncExternalStore } from 'react'
import { currentTranslate } from '../../lib/locale-store.ts'
import { announce } from '../../ui/announcer.tsx'
import { sendFile, type Upload, Uploads } from './uploads.ts'

/** Of this window: whoever looks at another card in between finds the files where they were. */
export const uploads = new Uploads(sendFile, ({ name }) => announce(currentTranslate()('attachment.sent', { name })))

/** The files that are on their way to a card. */
export function useUploads(projectId: string, cardId: string): readonly Upload[] {
  const all = useSyncExternalStore(uploads.subscribe, uploads.list)
  return useMemo(
    () => all.filter((upload) => upload.projectId === projectId && upload.cardId === cardId),
    [all, projectId, cardId],
  )
}
