import type { moveCard } from '@meanwhile/domain/card/commands'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useMessages } from '../../../lib/use-messages.ts'
import { useDispatchAll, useProjectStore, useRows } from '../../../project/use-project.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useBoard, useBoardUi } from '../board-context.ts'
import { inBoardOrder, moveAlong } from './bulk-commands.ts'
import { pick, type Selection } from './selection.ts'

/** Changes the selection and says how many cards it has now. */
export function useSelect() {
  const { ui, shown } = useBoard()
  const project = useProjectStore()
  const { t } = useMessages()
  const anchor = useRef<string | null>(null)
  const put = useCallback(
    (next: Selection) => {
      anchor.current = next.anchor
      ui.set({ selected: next.selected })
      announce(t('bulk.count', { count: next.selected.size }))
    },
    [ui, t],
  )
  return useMemo(
    () => ({
      now: (): Selection => ({ selected: ui.get().selected, anchor: anchor.current }),
      put,
      pick: (cardId: string, range: boolean) => {
        const listId = project.row('cards', cardId)?.listId
        const ids = listId === undefined ? [] : shown.ids(listId)
        put(pick({ selected: ui.get().selected, anchor: anchor.current }, { cardId, range, ids }))
      },
      clear: () => put({ selected: new Set(), anchor: null }),
    }),
    [ui, shown, project, put],
  )
}

export type Select = ReturnType<typeof useSelect>

/** Clicks with Ctrl, ⌘ or Shift select; on a touch screen, once something is selected, every tap does. */
export function useSelectingClicks(select: Select): void {
  const { ui, mayEditCards } = useBoard()
  useEffect(() => {
    if (!mayEditCards) return undefined
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const cardId = target?.closest<HTMLElement>('[data-card]')?.dataset.card
      if (cardId === undefined || target?.closest('button, textarea')) return
      const byTouch = event instanceof PointerEvent && event.pointerType === 'touch'
      const wanted = event.ctrlKey || event.metaKey || event.shiftKey || (byTouch && ui.get().selected.size > 0)
      if (!wanted) return
      event.preventDefault()
      event.stopPropagation()
      select.pick(cardId, event.shiftKey)
    }
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [ui, mayEditCards, select])
}

/** A selected card that is dropped takes the others along. */
export function useMovingAlong(): void {
  const { ui } = useBoard()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  useEffect(() => {
    ui.together = (command) => {
      if (command.type !== 'card.move') return undefined
      const drop = command as ReturnType<typeof moveCard>
      const { selected } = ui.get()
      if (selected.size < 2 || !selected.has(drop.body.cardId)) return undefined
      return dispatchAll(moveAlong(project, selected, drop))
    }
    return () => {
      ui.together = undefined
    }
  }, [ui, project, dispatchAll])
}

/** The selected cards that are still there, in the order of the board. */
export function useSelectedCards() {
  const selected = useBoardUi((state) => state.selected)
  const project = useProjectStore()
  const rows = useRows('cards')
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another array of rows means that a card changed
  return useMemo(() => inBoardOrder(project, selected), [project, selected, rows])
}
