import type { Thing, ThingRef } from '@meanwhile/domain/thing/thing'
import { useRow } from '../../project/use-project.ts'

/** The row of a thing of whichever kind, live. */
export function useThing({ kind, thingId }: ThingRef): Thing | undefined {
  const activity = useRow('activities', kind === 'activity' ? thingId : null)
  const site = useRow('sites', kind === 'site' ? thingId : null)
  const result = useRow('results', kind === 'result' ? thingId : null)
  return activity ?? site ?? result
}
