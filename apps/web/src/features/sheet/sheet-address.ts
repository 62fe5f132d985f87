import type { Locale } from '@meanwhile/messages/locale'

/** The papers of a project; `docs/export.md` describes them. */
export type SheetName = 'project' | 'partners' | 'activities' | 'sites' | 'programme' | 'visits'
export type SheetForm = 'pdf' | 'xlsx' | 'csv'

interface SheetWish {
  projectId: string
  sheet: SheetName
  form: SheetForm
  locale: Locale
  /** Of a programme, or of the sites of one visit: whose. */
  activityId?: string
}

export function sheetAddress({ projectId, sheet, form, locale, activityId }: SheetWish): string {
  const activity = activityId === undefined ? '' : `&activity=${activityId}`
  return `/api/projects/${projectId}/sheets/${sheet}.${form}?locale=${locale}${activity}`
}
