import { type Edge, keyStep, replanned } from '@meanwhile/domain/partial-date-replan'
import type { Dates } from '@meanwhile/domain/partial-date-span'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useProject } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { ZOOMS, type Zoom } from './geometry.ts'
import type { Item } from './items.ts'

/** A finger that rests this long means to carry; one that moves before scrolls. */
const HOLD_MS = 250
/** Less is a click. In px. */
const FROM_PX = 4

interface Held {
  item: Item
  title: string
  edge: Edge
  days: number
  by: 'pointer' | 'keyboard'
}

/** Carries what lies on the timeline to other days, by mouse, finger and keys; each drop is one step of undo. */
export function useReplan(zoom: Zoom) {
  const { t } = useMessages()
  const project = useProject()
  const { anchors } = project
  const dispatchAll = useDispatchAll()
  const [held, setHeld] = useState<Held | null>(null)
  const stop = useRef<() => void>(() => {})
  useEffect(() => () => stop.current(), [])

  const datesAfter = ({ item, edge, days }: Held) => replanned(item.dates, edge, days, anchors)
  const words = ({ from, to }: Dates) => {
    const [begin, end] = [from, to].map((date) => (date === null ? null : resolvedDateWords(date, t, project)))
    return begin && end && begin !== end ? t('date.span', { from: begin, to: end }) : (begin ?? end ?? '')
  }
  const drop = (what: Held) => {
    setHeld(null)
    const dates = datesAfter(what)
    const same = dates.from === what.item.dates.from && dates.to === what.item.dates.to
    if (same) announce(t('timeline.back', { title: what.title }))
    else if (dispatchAll(what.item.replan(dates)) === null) {
      announce(t('timeline.dropped', { title: what.title, dates: words(dates) }))
    }
  }

  const onPointerDown = (item: Item, title: string, edge: Edge) => (event: PointerEvent<HTMLElement>) => {
    if (!item.mayEdit || event.button !== 0 || held) return
    event.stopPropagation()
    const { clientX: x, pointerId, pointerType, currentTarget } = event
    const touch = pointerType !== 'mouse'
    let what: Held | null = null
    const begin = () => {
      what = { item, title, edge, days: 0, by: 'pointer' }
      currentTarget.setPointerCapture(pointerId)
      setHeld(what)
    }
    const wait = touch ? setTimeout(begin, HOLD_MS) : undefined
    const move = (next: globalThis.PointerEvent) => {
      const way = next.clientX - x
      if (!what && Math.abs(way) > FROM_PX) {
        if (touch) return end()
        begin()
      }
      if (!what) return
      what = { ...what, days: Math.round(way / ZOOMS[zoom]) }
      setHeld(what)
    }
    // While something is carried the page under the finger stays where it is.
    const still = (next: TouchEvent) => {
      if (what) next.preventDefault()
    }
    const noClick = (next: MouseEvent) => {
      next.preventDefault()
      next.stopPropagation()
    }
    const up = () => {
      const done = what
      end()
      if (!done) return
      window.addEventListener('click', noClick, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', noClick, { capture: true }), 0)
      drop(done)
    }
    const end = () => {
      clearTimeout(wait)
      what = null
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('touchmove', still)
      window.removeEventListener('keydown', onEscape, { capture: true })
    }
    const cancel = () => {
      end()
      setHeld(null)
    }
    const onEscape = (key: globalThis.KeyboardEvent) => {
      if (key.key === 'Escape') cancel()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('touchmove', still, { passive: false })
    window.addEventListener('keydown', onEscape, { capture: true })
    stop.current = end
  }

  const onKeyDown = (item: Item, title: string) => (event: KeyboardEvent) => {
    if (!item.mayEdit) return
    const mine = held?.by === 'keyboard' && held.item.id === item.id ? held : null
    const taken = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (!mine) {
      if (event.key !== ' ') return
      taken()
      setHeld({ item, title, edge: 'both', days: 0, by: 'keyboard' })
      announce(t('timeline.lifted', { title, dates: words(item.dates) }))
      return
    }
    if (event.key === ' ' || event.key === 'Enter') {
      taken()
      drop(mine)
    } else if (event.key === 'Escape') {
      taken()
      setHeld(null)
      announce(t('timeline.back', { title }))
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      taken()
      const edge: Edge = event.shiftKey ? 'to' : 'both'
      const step = keyStep(item.dates, anchors) * (event.key === 'ArrowLeft' ? -1 : 1)
      const next = { ...mine, edge, days: (mine.edge === edge ? mine.days : 0) + step }
      setHeld(next)
      announce(words(datesAfter(next)))
    }
  }

  return {
    held: held && { id: held.item.id, dates: datesAfter(held), words: words(datesAfter(held)) },
    words,
    onPointerDown,
    onKeyDown,
    /** The focus went elsewhere: what was lifted by key is put back. */
    onBlur: () => {
      if (held?.by === 'keyboard') setHeld(null)
    },
  }
}

export type Replan = ReturnType<typeof useReplan>
