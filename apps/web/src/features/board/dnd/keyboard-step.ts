export interface Column {
  id: string
  /** Cards in it, without the lifted one. */
  count: number
}

export interface Step {
  listId: string
  index: number
}

const clamp = (value: number, max: number) => Math.max(0, Math.min(value, max))

/** Where an arrow key takes a lifted card; null when it is at the edge or the key is no arrow. */
export function stepCard(columns: readonly Column[], from: Step, key: string): Step | null {
  const at = columns.findIndex(({ id }) => id === from.listId)
  const column = columns[at]
  if (!column) return null
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const index = clamp(from.index + (key === 'ArrowDown' ? 1 : -1), column.count)
    return index === from.index ? null : { listId: column.id, index }
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const next = columns[at + (key === 'ArrowRight' ? 1 : -1)]
  return next ? { listId: next.id, index: clamp(from.index, next.count) } : null
}

/** Where an arrow key takes a lifted list among `count` others. */
export function stepList(index: number, count: number, key: string): number | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const next = clamp(index + (key === 'ArrowRight' ? 1 : -1), count)
  return next === index ? null : next
}
