import { projectPath, sitePath } from '../../lib/paths.ts'
import type { MapPoint } from './map-points.ts'

/** The page that says more of it. */
export function pointPath(projectId: string, { layer, id }: Pick<MapPoint, 'layer' | 'id'>): string {
  return layer === 'sites' ? sitePath(projectId, id) : projectPath(projectId)
}
