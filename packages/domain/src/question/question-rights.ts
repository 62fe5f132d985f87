import { can } from '../access.ts'
import type { Actor } from '../command.ts'

/** Whether somebody may ask in an activity that others host: whoever changes things for a partner, in that partner's name. */
export function mayAskFor(actor: Actor, partnerId: string | null): boolean {
  return actor === 'system' || (partnerId !== null && actor.partnerId === partnerId && can(actor, 'things.edit'))
}
