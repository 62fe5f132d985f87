import { mayEditThing } from '@meanwhile/domain/thing/thing-rights'
import { useCallback } from 'react'
import { useCan, useMe, useProject, useProjectStore } from '../../project/use-project.ts'
import type { Target } from './map-points.ts'

/** Whether I may say where something is. */
export function useMayPlace(): (target: Target | null) => boolean {
  const me = useMe()
  const store = useProjectStore()
  const mayEditPlaces = useCan('places.edit')
  const archived = useProject().archivedAt !== null
  return useCallback(
    (target) => {
      if (!target || archived) return false
      if (target.table === 'places') return mayEditPlaces
      const site = store.row('sites', target.id)
      return site !== undefined && mayEditThing(me, site)
    },
    [me, store, mayEditPlaces, archived],
  )
}
