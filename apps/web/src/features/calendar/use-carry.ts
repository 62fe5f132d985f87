import type { Translate } from '@meanwhile/messages/messages'
import { formatDate } from '@meanwhile/wording/format'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProject, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { toast } from '../../ui/toast.ts'
import { useBoard } from '../board/board-context.ts'
import { CALENDAR_TRAY_ID } from './calendar-ids.ts'
import { type Carried, NO_DAY, stepCarried } from './carry.ts'
import { CarryHand } from './carry-hand.ts'
import { moveToDay } from './moves.ts'

export interface Grip {
  cardId: string
  held: string | null
  from: string | null
  to: string | null
}

export interface Carry {
  carried: Carried | null
  /** For an entry's `onMouseDown` and `onTouchStart`. */
  press(event: MouseEvent | TouchEvent, grip: Grip): void
  /** By the space bar; `on` is where a card of the band or without a date begins. */
  lift(grip: Grip, on: string): void
  /** The picture that follows the hand. */
  picture(element: HTMLElement | null): void
}

const dayAt = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset.day ?? null

/** What lasts several days is held at the one under the hand, which lies behind it. */
function heldAt({ from, to, held }: Grip, x: number, y: number): string | null {
  if (from === null || to === null) return held
  const under = document.elementsFromPoint(x, y).find((element) => element.matches('[data-day]'))
  const day = (under as HTMLElement | undefined)?.dataset.day
  return day !== undefined && day >= from && day <= to ? day : held
}

/** Moving cards over the calendar (`onLeave`: a key took one to this day, which may not be shown), by mouse, finger or key. One step of undo at the end, or nothing. */
export function useCarry(onLeave: (day: string) => void): Carry {
  const { mayEditCards } = useBoard()
  const project = useProjectStore()
  const { anchors } = useProject()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  const [carried, setCarried] = useState<Carried | null>(null)
  const now = useRef<Carried | null>(null)
  const [hand] = useState(() => new CarryHand())
  useEffect(() => () => hand.cancel(), [hand])
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
      if (over !== null) announce(t('calendar.over', { date: dayWords(over, t) }))
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
        announce(t('calendar.dropped', { card: name, date: dayWords(over, t) }))
      }
      if (current.by === 'keyboard') focusEntry(cardId)
    },
    [change, project, anchors, dispatchAll, titleOf, t],
  )
  const begin = useCallback(
    (grip: Grip & { first?: string }, by: Carried['by'], over: string | null) => {
      change({ ...grip, first: grip.first ?? grip.held, by, over })
      const date = over === null ? '' : dayWords(over, t)
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
      const next = stepCarried(current, event.key)
      if (next !== null) {
        aim(next)
        if (next !== NO_DAY) leave.current(next)
      } else if (event.key === ' ' || event.key === 'Enter') end(true)
      else if (event.key === 'Escape' || event.key === 'Tab') end(false)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [byKey, aim, end])

  return {
    carried,
    press: (event, grip) => {
      if (!mayEditCards || now.current) return
      hand.press(event, {
        begin: (x, y) => {
          const held = heldAt(grip, x, y)
          begin({ ...grip, held }, 'pointer', held)
        },
        over: (x, y) => aim(dayAt(x, y)),
        end,
      })
    },
    lift: (grip, on) => {
      if (mayEditCards) begin({ ...grip, first: grip.held ?? on }, 'keyboard', grip.held ?? on)
    },
    picture: hand.carry,
  }
}

const dayWords = (day: string, t: Translate) => (day === NO_DAY ? t('calendar.undated') : formatDate(day, t.locale))

/** After the calendar has drawn it at its new place. */
function focusEntry(cardId: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const entry = document.querySelector<HTMLElement>(`[data-card="${cardId}"]`)
      // What is without a date now may lie in the closed tray.
      const place = entry ?? document.getElementById(CALENDAR_TRAY_ID)
      place?.focus()
    })
  })
}
