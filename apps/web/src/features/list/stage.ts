import type { MessageKey } from '@meanwhile/messages/messages'

/** Stages of activities, sites, results and projects (domain analysis, 2.4) that have a name in every language. */
const STAGES = [
  'idea',
  'planned',
  'confirmed',
  'running',
  'follow_up',
  'reported',
  'cancelled',
  'scouting',
  'negotiation',
  'preparation',
  'opening',
  'active',
  'consolidating',
  'winding_down',
  'closed',
  'dropped',
  'draft',
  'review',
  'approved',
  'submitted',
  'evaluated',
  'published',
  'withdrawn',
  'learning',
  'sharing',
  'closing',
] as const

/** The message that names a stage; null for one that only its template knows. */
export function stageMessage(stage: string): MessageKey | null {
  const known = STAGES.find((name) => name === stage)
  return known ? `board.stage.${known}` : null
}
