import { activityPath, projectPath, sitePath } from '../../lib/paths.ts'
import type { MapPoint } from './map-points.ts'

/** The page that says more of it. */
export function pointPath(projectId: string, { layer, id }: Pick<MapPoint, 'layer' | 'id'>): string {
  if (layer === 'sites') return sitePath(projectId, id)
  return layer === 'activities' ? activityPath(projectId, id) : projectPath(projectId)
}
