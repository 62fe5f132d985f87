import type { Attachment } from '@meanwhile/domain/attachment/attachment'

const base = (projectId: string) => `/api/projects/${projectId}`

/** Where a file's content is; `face` and `preview` are small pictures of it. */
export function fileAddress(projectId: string, attachmentId: string, form?: 'face' | 'preview' | 'download'): string {
  const query = form === undefined ? '' : form === 'download' ? '?download' : `?size=${form}`
  return `${base(projectId)}/files/${attachmentId}${query}`
}

/** Where a click on a file leads: of a HEIC, which few browsers show, to the largest picture that we make of it. */
export function openAddress(
  projectId: string,
  { id, mime, picture }: Pick<Attachment, 'id' | 'mime' | 'picture'>,
): string {
  return fileAddress(projectId, id, mime === 'image/heic' && picture ? 'preview' : undefined)
}

/** What may be sent is told here. */
export const fileLimitAddress = (projectId: string): string => `${base(projectId)}/files`

/** The name of the file is no part of it: it may be somebody's. */
export const uploadAddress = (projectId: string, cardId: string, attachmentId: string): string =>
  `${base(projectId)}/cards/${cardId}/files?id=${attachmentId}`
