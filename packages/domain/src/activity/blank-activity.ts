import type * as z from 'zod/mini'
import type { ActivityFields } from './activity.ts'

export type ActivityForm = z.infer<typeof ActivityFields>

/** An activity of which no more is said than what it must have. */
export function blankActivity({ type, titles }: Pick<ActivityForm, 'type' | 'titles'>): ActivityForm {
  return {
    code: null,
    number: null,
    type,
    titles,
    hostPartnerId: null,
    hostNote: {},
    mode: null,
    placeId: null,
    venue: null,
    onlineUrl: null,
    start: null,
    end: null,
    heldFrom: null,
    heldTo: null,
    timeZone: null,
    phaseId: null,
    parentId: null,
    closing: false,
    aims: {},
    topics: [],
    demonstrated: {},
    lessons: {},
    themes: [],
    siteIds: [],
    objectiveIds: [],
    trainerIds: [],
    languages: [],
    guestProfessions: [],
    expectedLocal: null,
    expectedForeign: null,
    source: null,
  }
}
