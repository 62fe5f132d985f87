import { can } from '../access.ts'
import type { Actor, Refusal } from '../command.ts'
import type { Tables } from '../tables.ts'

type Owned =
  | Pick<Tables['activities'], 'hostPartnerId' | 'trainerIds'>
  | Pick<Tables['sites'], 'partnerId'>
  | Pick<Tables['results'], 'leadPartnerId' | 'contributorIds'>

/** The partners whose people may change a thing; none: it is nobody's, so everybody's who may change things. */
export function ownersOf(thing: Owned): readonly string[] {
  if ('hostPartnerId' in thing) return thing.hostPartnerId === null ? [] : [thing.hostPartnerId]
  if ('leadPartnerId' in thing)
    return thing.leadPartnerId === null ? [] : [thing.leadPartnerId, ...thing.contributorIds]
  return thing.partnerId === null ? [] : [thing.partnerId]
}

/** Whether somebody may change a thing: of the own partner, as its trainer, or all with `things.edit-all`. */
export function mayEditThing(actor: Actor, thing: Owned): boolean {
  if (actor === 'system' || can(actor, 'things.edit-all')) return true
  if (!can(actor, 'things.edit')) return false
  if ('trainerIds' in thing && thing.trainerIds.includes(actor.id)) return true
  const owners = ownersOf(thing)
  return owners.length === 0 || (actor.partnerId !== null && owners.includes(actor.partnerId))
}

export const refuseOwned = (actor: Actor, thing: Owned): Refusal | null =>
  mayEditThing(actor, thing) ? null : 'forbidden'
