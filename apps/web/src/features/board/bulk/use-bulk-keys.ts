import { useEffect } from 'react'
import { lettersAreKeys } from '../../../lib/preference.ts'
import { useDispatchAll, useProjectStore } from '../../../project/use-project.ts'
import { useBoard } from '../board-context.ts'
import { focusCard } from '../reveal.ts'
import { archiveAll, inBoardOrder } from './bulk-commands.ts'
import { extend } from './selection.ts'
import type { Select } from './use-selection.ts'

const OVER_THE_PAGE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Keys of one card mean all selected ones while there are some. */
const FIELDS: Record<string, 'labels' | 'people' | 'due' | 'move'> = { l: 'labels', m: 'people', d: 'due' }

/** The letter that a key stands for: what the layout writes, or by its place where that is no Latin one. */
function letterOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  return /^[!-~]$/.test(key) ? key : (/^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? key)
}

/** Keys that select cards, and keys that work on what is selected. */
export function useBulkKeys(select: Select): void {
  const { ui, shown, geometry, mayEditCards } = useBoard()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  useEffect(() => {
    if (!mayEditCards) return undefined
    /** Up and down with Shift select on the way. */
    const step = (cardId: string, way: 1 | -1) => {
      const listId = project.row('cards', cardId)?.listId
      const ids = listId === undefined ? [] : shown.ids(listId)
      const next = ids[ids.indexOf(cardId) + way]
      if (next === undefined) return
      select.put(extend(select.now(), cardId, next))
      focusCard(project, geometry, next)
    }
    const onSelected = (letter: string): boolean => {
      const cards = inBoardOrder(project, ui.get().selected)
      if (cards.length === 0) return false
      const field = FIELDS[letter]
      if (field) ui.set({ work: { kind: field, cardIds: cards.map(({ id }) => id) } })
      else if (letter === 'c') {
        dispatchAll(archiveAll(cards))
        select.clear()
      } else return false
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(TYPING) || document.querySelector(OVER_THE_PAGE)) return
      const cardId = target?.closest<HTMLElement>('[data-card]')?.dataset.card
      let done = false
      if (event.key === 'Escape' && ui.get().selected.size > 0 && !document.querySelector('[data-lifted]')) {
        select.clear()
        done = true
      } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        if (cardId !== undefined) step(cardId, event.key === 'ArrowDown' ? 1 : -1)
        done = cardId !== undefined
      } else if (!event.shiftKey && lettersAreKeys()) {
        const letter = letterOf(event)
        if (letter === 'a' && cardId !== undefined) {
          select.pick(cardId, false)
          done = true
        } else done = onSelected(letter)
      }
      if (!done) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [ui, shown, geometry, mayEditCards, project, dispatchAll, select])
}
