import type * as z from 'zod/mini'
import type { PhaseFields } from './phase.ts'

export type PhaseForm = z.infer<typeof PhaseFields>

/** A phase of which no more is said than its title and its place among the others. */
export function blankPhase({ titles, position }: Pick<PhaseForm, 'titles' | 'position'>): PhaseForm {
  return {
    kind: 'phase',
    code: null,
    titles,
    purpose: {},
    fromMonth: null,
    toMonth: null,
    start: null,
    end: null,
    leadPartnerId: null,
    parentId: null,
    position,
    source: null,
  }
}
