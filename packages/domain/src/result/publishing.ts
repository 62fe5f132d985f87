import { can } from '../access.ts'
import type { Actor, Refusal } from '../command.ts'
import type { Stage } from '../stage/stages.ts'
import type { Reader } from '../tables.ts'
import type { ThingRef } from '../thing/thing.ts'
import { isGateOpen } from './gate.ts'

/** `published` is for results whose gate is open; whoever may override it says why. */
export function refusePublishing(
  project: Reader,
  { kind, thingId }: ThingRef,
  stage: Stage,
  actor: Actor,
  reason?: string,
): Refusal | null {
  const result = kind === 'result' ? project.get('results', thingId) : undefined
  if (!result || stage !== 'published' || isGateOpen(project, result)) return null
  if (reason === undefined) return 'gate-closed'
  return actor === 'system' || can(actor, 'gate.override') ? null : 'forbidden'
}
