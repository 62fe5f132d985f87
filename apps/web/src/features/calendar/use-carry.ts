import { useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { toast } from '../../ui/toast.ts'
import { CALENDAR_TRAY_ID } from './calendar-ids.ts'
import { type Carried, NO_DAY, stepCarried } from './carry.ts'
import { CarryHand } from './carry-hand.ts'
import type { EntryKind } from './entries.ts'
import { useSubject } from './use-subject.ts'

export interface Grip {
  id: string
  kind: EntryKind
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

/** Moving things over the calendar (`onLeave`: a key took one to this day, which may not be shown), by mouse, finger or key. One step of undo at the end, or nothing. */
export function useCarry(onLeave: (day: string) => void): Carry {
  const subjectOf = useSubject()
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

  const change = useCallback((next: Carried | null) => {
    now.current = next
    setCarried(next)
  }, [])
  const aim = useCallback(
    (over: string | null) => {
      const current = now.current
      if (!current || current.over === over) return
      change({ ...current, over })
      if (over !== null) {
        const date = subjectOf(current.kind, current.id).at(current.held, over)
        announce(t('calendar.over', { date }))
      }
    },
    [change, subjectOf, t],
  )
  const end = useCallback(
    (drop: boolean) => {
      const current = now.current
      if (!current) return
      change(null)
      const { id, kind, held, over } = current
      const subject = subjectOf(kind, id)
      const { name: card } = subject
      const date = over === null ? '' : subject.at(held, over)
      const commands = drop && !subject.gone && over !== null ? subject.move(held, over) : []
      if (subject.gone) toast({ message: t('calendar.gone', { card }), kind: 'problem' })
      else if (commands.length === 0) announce(t('calendar.back', { card }))
      else if (dispatchAll(commands) === null) announce(t('calendar.dropped', { card, date }))
      if (current.by === 'keyboard') focusEntry(id)
    },
    [change, subjectOf, dispatchAll, t],
  )
  const begin = useCallback(
    (grip: Grip & { first?: string }, by: Carried['by'], over: string | null) => {
      change({ ...grip, first: grip.first ?? grip.held, by, over })
      const subject = subjectOf(grip.kind, grip.id)
      const date = over === null ? '' : subject.at(grip.held, over)
      announce(t('calendar.picked', { card: subject.name, date }))
    },
    [change, subjectOf, t],
  )

  const byKey = carried?.by === 'keyboard'
  useEffect(() => {
    if (!byKey) return undefined
    const onKey = (event: KeyboardEvent) => {
      const current = now.current
      if (!current) return
      const next = stepCarried(current, event.key, subjectOf(current.kind, current.id).step)
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
  }, [byKey, aim, end, subjectOf])

  return {
    carried,
    press: (event, grip) => {
      if (now.current) return
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
      begin({ ...grip, first: grip.held ?? on }, 'keyboard', grip.held ?? on)
    },
    picture: hand.carry,
  }
}

/** After the calendar has drawn it at its new place. */
function focusEntry(id: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const entry = document.querySelector<HTMLElement>(`[data-entry="${id}"]`)
      // What is without a date now may lie in the closed tray.
      const place = entry ?? document.getElementById(CALENDAR_TRAY_ID)
      place?.focus()
    })
  })
}
