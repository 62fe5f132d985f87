import type { Tables } from '@meanwhile/domain/tables'
import { mayEditThing } from '@meanwhile/domain/thing/thing-rights'
import { useMe, useProject } from '../../project/use-project.ts'

type Owned = Tables['activities'] | Tables['sites'] | Tables['results']

/** Whether I may change this thing: what is only to be read shows no controls. */
export function useMayEdit(thing: Owned): boolean {
  const me = useMe()
  const { archivedAt } = useProject()
  return archivedAt === null && mayEditThing(me, thing)
}
