import { attachDropped } from './attach-dropped.ts'
import { carriesFiles, filesOf, pastedFiles } from './dropped-files.ts'

const cardAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null

/**
 * Files dropped on the face of a card, or pasted while it has the focus, are attached to it. One listener for the whole page: a
 * thousand cards need none of their own, and a file that misses its card is not opened in place of the board.
 */
export function takeFilesOnCards(projectId: string): () => void {
  let over: HTMLElement | null = null
  const mark = (card: HTMLElement | null) => {
    if (card === over) return
    over?.removeAttribute('data-drop')
    card?.setAttribute('data-drop', '')
    over = card
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer || !carriesFiles(event) || event.defaultPrevented) return mark(null)
    event.preventDefault()
    const card = cardAt(event.target)
    event.dataTransfer.dropEffect = card ? 'copy' : 'none'
    mark(card)
  }
  const onDrop = (event: DragEvent) => {
    mark(null)
    if (!event.dataTransfer || !carriesFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    const cardId = cardAt(event.target)?.dataset.card
    if (cardId) attachDropped(projectId, cardId, filesOf(event.dataTransfer))
  }
  const onPaste = (event: ClipboardEvent) => {
    const cardId = cardAt(event.target)?.dataset.card
    const pasted = pastedFiles(event.clipboardData)
    if (!cardId || pasted.files.length === 0 || event.defaultPrevented) return
    event.preventDefault()
    attachDropped(projectId, cardId, pasted)
  }
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) mark(null)
  }
  const stop = new AbortController()
  const { signal } = stop
  window.addEventListener('dragover', onDragOver, { signal })
  window.addEventListener('dragleave', onLeave, { signal })
  window.addEventListener('drop', onDrop, { signal })
  window.addEventListener('paste', onPaste, { signal })
  return () => {
    mark(null)
    stop.abort()
  }
}
