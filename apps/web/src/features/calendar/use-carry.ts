import { useCallback, useEffect, useRef, useState } from 'react'
import { formatDate } from '../../lib/format.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProject, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { toast } from '../../ui/toast.ts'
import { useBoard } from '../board/board-context.ts'
import { type Carried, stepDay } from './carry.ts'
import { moveToDay } from './moves.ts'

/** A mouse drags from so many px on, a finger after so long a rest within so many px (peers.md, 4.2). */
const MOUSE_PX = 8
const HOLD_MS = 250
const HOLD_PX = 5

export interface Grip {
  cardId: string
  held: string | null
  from: string | null
  to: string | null
}

export interface Carry {
  carried: Carried | null
  /** For an entry's `onPointerDown`. */
  press(event: React.PointerEvent, grip: Grip): void
  /** By the space bar; `on` is where a card of the band begins. */
  lift(grip: Grip, on: string): void
  /** Whether a click is the end of a drag and opens nothing. */
  wasDragged(): boolean
}

const dayAt = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset.day ?? null

/** Moving cards over the calendar (`onLeave`: a key took one to this day, which may not be shown), by mouse, finger or key. One step of undo at the end, or nothing. */
export function useCarry(onLeave: (day: string) => void): Carry {
  const { mayEditCards } = useBoard()
  const project = useProjectStore()
  const { anchors } = useProject()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [carried, setCarried] = useState<Carried | null>(null)
  const now = useRef<Carried | null>(null)
  const dragged = useRef(false)
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  }, [onLeave])
  const titleOf = useCallback((id: string) => project.row('cards', id)?.title ?? '', [project])

  const change = useCallback((next: Carried | null) => {
    now.current = next
    setCarried(next)
  }, [])
  const aim = useCallback(
    (over: string | null) => {
      const current = now.current
      if (!current || current.over === over) return
      change({ ...current, over })
      if (over !== null) announce(t('calendar.over', { date: formatDate(over, t.locale) }))
    },
    [change, t],
  )
  const end = useCallback(
    (drop: boolean) => {
      const current = now.current
      if (!current) return
      change(null)
      const { cardId, held, over } = current
      const card = project.row('cards', cardId)
      const commands = drop && card && over !== null ? moveToDay(card, held, over, anchors) : []
      const name = titleOf(cardId)
      if (!card || card.archivedAt !== null) toast({ message: t('calendar.gone', { card: name }), kind: 'problem' })
      else if (commands.length === 0 || over === null) announce(t('calendar.back', { card: name }))
      else if (dispatchAll(commands) === null) {
        announce(t('calendar.dropped', { card: name, date: formatDate(over, t.locale) }))
      }
      if (current.by === 'keyboard') focusEntry(cardId)
    },
    [change, project, anchors, dispatchAll, titleOf, t],
  )
  const begin = useCallback(
    (grip: Grip, by: Carried['by'], over: string | null) => {
      change({ ...grip, by, over })
      const date = over === null ? '' : formatDate(over, t.locale)
      announce(t('calendar.picked', { card: titleOf(grip.cardId), date }))
    },
    [change, titleOf, t],
  )

  const byKey = carried?.by === 'keyboard'
  useEffect(() => {
    if (!byKey) return undefined
    const onKey = (event: KeyboardEvent) => {
      const current = now.current
      if (!current) return
      const next = current.over === null ? null : stepDay(current.over, event.key)
      if (next !== null) {
        aim(next)
        leave.current(next)
      } else if (event.key === ' ' || event.key === 'Enter') end(true)
      else if (event.key === 'Escape' || event.key === 'Tab') end(false)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [byKey, aim, end])

  const press = (event: React.PointerEvent, grip: Grip) => {
    dragged.current = false
    if (!mayEditCards || event.button !== 0 || now.current) return
    watchPointer(event, {
      begin: () => {
        dragged.current = true
        begin(grip, 'pointer', grip.held)
      },
      move: (x, y) => aim(dayAt(x, y)),
      end,
    })
  }
  return {
    carried,
    press,
    lift: (grip, on) => {
      if (mayEditCards) begin(grip, 'keyboard', grip.held ?? on)
    },
    wasDragged: () => dragged.current,
  }
}

interface PointerWork {
  begin(): void
  move(x: number, y: number): void
  end(drop: boolean): void
}

/** Follows one pointer from its press on: a mouse that goes far enough or a finger that rests long enough begins a drag. */
function watchPointer({ pointerType, pointerId, clientX, clientY }: React.PointerEvent, work: PointerWork): void {
  const touch = pointerType === 'touch'
  let begun = false
  const start = () => {
    begun = true
    work.begin()
  }
  const hold = touch ? setTimeout(start, HOLD_MS) : undefined
  const stop = new AbortController()
  const finish = (drop: boolean) => {
    clearTimeout(hold)
    stop.abort()
    if (begun) work.end(drop)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    const far = Math.hypot(event.clientX - clientX, event.clientY - clientY)
    if (!begun && touch && far > HOLD_PX) finish(false)
    else if (!begun && !touch && far >= MOUSE_PX) start()
    if (begun) work.move(event.clientX, event.clientY)
  }
  const { signal } = stop
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', () => finish(true), { signal })
  window.addEventListener('pointercancel', () => finish(false), { signal })
  // A finger that carries something does not scroll.
  window.addEventListener('touchmove', (event) => begun && event.preventDefault(), { signal, passive: false })
  window.addEventListener('contextmenu', (event) => touch && event.preventDefault(), { signal })
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finish(false)
  }
  window.addEventListener('keydown', onKey, { signal })
}

/** After the calendar has drawn it at its new place. */
function focusEntry(cardId: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${cardId}"]`)?.focus())
  })
}
