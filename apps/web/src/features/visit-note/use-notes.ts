import { compareNotes } from '@meanwhile/domain/visit-note/notes-of'
import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { useMe, useRows } from '../../project/use-project.ts'
import { readTextDraft, textDraftKey } from '../card/text/text-draft.ts'

type Of = Partial<Pick<VisitNote, 'activityId' | 'siteId'>>

/** The notes of a visit, of a site or of both, archived ones too, in the order in which they were written. */
export function useNotes({ activityId, siteId }: Of): VisitNote[] {
  return useRows('visitNotes')
    .filter((note) => activityId === undefined || note.activityId === activityId)
    .filter((note) => siteId === undefined || note.siteId === siteId)
    .sort(compareNotes)
}

/** Where a new note of mine is kept on this device until it is saved. */
export function useNoteDraftKey(activityId: string): (siteId: string) => string {
  const me = useMe()
  return (siteId) => textDraftKey(me.userId, 'note', `${activityId}.${siteId}`)
}

/** Whether I began a note at a site during a visit that is not saved yet. */
export function useHasDraft(activityId: string): (siteId: string) => boolean {
  const draftKey = useNoteDraftKey(activityId)
  return (siteId) => readTextDraft(draftKey(siteId)) !== null
}
