const LINK = '[data-card] a'

/** The focus among cards in rows: up and down through a list, row after row; left and right within the row. */
export function stepInLanes(from: HTMLElement, key: string): boolean {
  const cell = from.closest<HTMLElement>('[data-lane]')
  const board = cell?.closest('[role="region"]')
  if (!cell || !board || !from.matches(LINK)) return false
  const { list, lane } = cell.dataset
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const links = [...board.querySelectorAll<HTMLElement>(`[data-list="${list}"] ${LINK}`)]
    links[links.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)]?.focus()
    return true
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
  const row = [...board.querySelectorAll<HTMLElement>('[data-lane]')].filter((other) => other.dataset.lane === lane)
  const at = row.indexOf(cell)
  const others = key === 'ArrowRight' ? row.slice(at + 1) : row.slice(0, at).reverse()
  others
    .map((other) => other.querySelector<HTMLElement>(LINK))
    .find(Boolean)
    ?.focus()
  return true
}
