import type { Locale } from '@meanwhile/messages/locale'

/** The forms in which a board can be taken along; `docs/export.md` describes them. */
export type ExportForm = 'json' | 'csv' | 'xlsx'

export const exportAddress = (projectId: string, boardId: string, form: ExportForm, locale: Locale): string =>
  `/api/projects/${projectId}/boards/${boardId}/export.${form}?locale=${locale}`
