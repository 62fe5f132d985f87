import type { CollisionDetection } from '@dnd-kit/core'

/** The list under the pointer, or beside it: between two columns and below a short one a drop still has a place. */
export const nearestColumn: CollisionDetection = ({ droppableContainers, droppableRects, pointerCoordinates }) => {
  if (!pointerCoordinates) return []
  const { x } = pointerCoordinates
  let nearest: { id: string | number; away: number } | null = null
  for (const { id } of droppableContainers) {
    const rect = droppableRects.get(id)
    if (!rect) continue
    const away = x < rect.left ? rect.left - x : x > rect.right ? x - rect.right : 0
    if (!nearest || away < nearest.away) nearest = { id, away }
  }
  return nearest ? [{ id: nearest.id }] : []
}
