import type { Partner } from '@meanwhile/domain/partner/partner'
import { mayEditThing } from '@meanwhile/domain/thing/thing-rights'
import { useMe, useRows } from '../../project/use-project.ts'

/** Partners whose activities I may make and change, and the one that is host already. */
export function useHosts(present: string | null = null): Partner[] {
  const me = useMe()
  return useRows('partners').filter(
    ({ id }) => id === present || mayEditThing(me, { hostPartnerId: id, trainerIds: [] }),
  )
}
