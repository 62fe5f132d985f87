import type { ProjectStore } from '../../project/project-store.ts'
import type { BoardGeometry } from './geometry.ts'

/** How many frames a row may take to be rendered after its list scrolled there. */
const MAX_FRAMES = 12

function cardElement(cardId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card="${cardId}"] a`)
}

/** Brings a card to the screen and gives it the focus. Its row may have to be rendered first. */
export function focusCard(project: ProjectStore, geometry: BoardGeometry, cardId: string): void {
  let frames = 0
  const look = () => {
    const listId = project.row('cards', cardId)?.listId
    if (listId === undefined) return
    const element = cardElement(cardId)
    if (element?.isConnected) {
      element.focus({ preventScroll: frames > 0 })
      geometry.column(listId)?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
      return
    }
    if (frames === 0) {
      // A list far aside renders no cards until it comes near.
      geometry.column(listId)?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
      const list = geometry.list(listId)
      list?.reveal(list.rowOf(cardId))
    }
    if (frames++ < MAX_FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

export function focusList(geometry: BoardGeometry, listId: string): void {
  requestAnimationFrame(() => {
    const handle = geometry.column(listId)?.querySelector<HTMLElement>('[data-list-handle]')
    handle?.focus()
    // A phone shows no handle.
    if (document.activeElement !== handle)
      geometry.column(listId)?.querySelector<HTMLElement>('[data-list-menu]')?.focus()
    geometry.column(listId)?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  })
}
