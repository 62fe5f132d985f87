import type * as z from 'zod/mini'
import type { ResultFields } from './result.ts'

export type ResultForm = z.infer<typeof ResultFields>

/** A result of which no more is said than what it must have. */
export function blankResult({ type, titles }: Pick<ResultForm, 'type' | 'titles'>): ResultForm {
  return {
    code: null,
    type,
    titles,
    audience: {},
    description: {},
    leadPartnerId: null,
    partnerId: null,
    contributorIds: [],
    languages: [],
    gate: 'none',
    licence: null,
    url: null,
    perPartner: false,
    contents: [],
    copies: null,
    phaseId: null,
    activityIds: [],
    objectiveIds: [],
    source: null,
  }
}
