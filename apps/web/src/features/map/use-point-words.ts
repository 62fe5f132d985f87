import { useCallback } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore } from '../../project/use-project.ts'
import type { MapPoint } from './map-points.ts'

/** A thing on the map in one line, for who listens: its name, what it is, its stage, partner and town. */
export function usePointWords(): (point: Pick<MapPoint, 'name' | 'layer' | 'stage' | 'partnerId' | 'town'>) => string {
  const { t } = useMessages()
  const store = useProjectStore()
  return useCallback(
    ({ name, layer, stage, partnerId, town }) => {
      const partner = layer === 'partners' ? undefined : store.row('partners', partnerId ?? '')?.name
      return [name.text, t(`map.one.${layer}`), stage && t(`board.stage.${stage}`), partner, town?.text]
        .filter(Boolean)
        .join(', ')
    },
    [t, store],
  )
}
