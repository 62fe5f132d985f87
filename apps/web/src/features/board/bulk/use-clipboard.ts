import { type CardClip, readClip } from '@meanwhile/domain/card/card-clip'
import { useEffect } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useDispatchAll, useProjectId, useProjectStore } from '../../../project/use-project.ts'
import { announce } from '../../../ui/announcer.tsx'
import { typedLines } from '../../list/typed-lines.ts'
import { useBoard } from '../board-context.ts'
import { inBoardOrder } from './bulk-commands.ts'
import { CLIPBOARD_TYPE, type Place, pasteCards } from './clipboard.ts'
import type { Select } from './use-selection.ts'

const ELSEWHERE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"]'

/** Whether the browser's own copying and pasting is about something else: a text, a field, a dialog. */
function isElsewhere(): boolean {
  const marked = document.getSelection()
  if (marked && !marked.isCollapsed) return true
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true
  return document.activeElement?.closest(ELSEWHERE) != null
}

/** Ctrl or ⌘ with C, X and V on the focused card or on what is selected. */
export function useClipboard(select: Select): void {
  const { boardId, ui, mayEditCards } = useBoard()
  const projectId = useProjectId()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  useEffect(() => {
    const focused = () => {
      const focus = document.activeElement
      return focus?.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
    }
    const onCopy = (event: ClipboardEvent) => {
      if (isElsewhere() || !event.clipboardData) return
      const { selected } = ui.get()
      const cards = inBoardOrder(project, selected.size > 0 ? selected : [focused() ?? ''])
      if (cards.length === 0) return
      const cut = event.type === 'cut' && mayEditCards
      const clip: CardClip = { projectId, cut, cardIds: cards.map(({ id }) => id) }
      event.clipboardData.setData('text/plain', cards.map(({ title }) => title).join('\n'))
      event.clipboardData.setData(CLIPBOARD_TYPE, JSON.stringify(clip))
      event.preventDefault()
      announce(t(cut ? 'bulk.cut' : 'bulk.copied', { count: cards.length }))
    }
    const placeOfPaste = (): Place | null => {
      const afterId = focused()
      const hovered = document.querySelector<HTMLElement>('[data-list]:hover')
      const list = document.activeElement?.closest<HTMLElement>('[data-list]') ?? hovered
      const listId = list?.dataset.list ?? project.boardLists(boardId)[0]
      return listId === undefined ? null : { listId, afterId }
    }
    const onPaste = (event: ClipboardEvent) => {
      const place = mayEditCards && !isElsewhere() ? placeOfPaste() : null
      if (!place || !event.clipboardData) return
      const clip = readClip(event.clipboardData.getData(CLIPBOARD_TYPE))
      const commands = clip?.projectId === projectId ? pasteCards(project, clip, place) : []
      if (commands.length > 0) {
        event.preventDefault()
        if (dispatchAll(commands) === null) announce(t('bulk.pasted', { count: commands.length }))
        select.clear()
        return
      }
      const lines = typedLines(event.clipboardData.getData('text/plain'))
      if (lines.length === 0) return
      event.preventDefault()
      ui.set({ work: { kind: 'paste', listId: place.listId, lines } })
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [boardId, ui, mayEditCards, projectId, project, dispatchAll, select, t])
}
