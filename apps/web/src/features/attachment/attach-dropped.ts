import { formatInstant } from '@meanwhile/wording/format'
import { currentTranslate } from '../../lib/locale-store.ts'
import { toast } from '../../ui/toast.ts'
import type { Dropped } from './dropped-files.ts'
import { uploads } from './use-uploads.ts'

export function attachDropped(projectId: string, cardId: string, { files, folders }: Dropped): void {
  if (folders > 0) toast({ message: currentTranslate()('attachment.empties'), kind: 'problem' })
  if (files.length > 0) uploads.start(projectId, cardId, files.map(named))
}

/** Browsers call every pasted picture `image.png`. */
function named(file: File): File {
  if (file.name !== 'image.png') return file
  const t = currentTranslate()
  const name = t('attachment.pasted', { when: formatInstant(new Date(), t.locale) }).replaceAll(':', '.')
  return new File([file], `${name}.png`, { type: file.type })
}
