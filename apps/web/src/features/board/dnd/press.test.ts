import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { maybeLifts, Press } from './press.ts'

const watcher = { lifted: vi.fn(() => true), moved: vi.fn(), dropped: vi.fn(), cancelled: vi.fn() }
let card: HTMLElement
let last: Press | undefined

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  card = document.createElement('div')
  document.body.replaceChildren(card)
})

afterEach(() => {
  last?.letGo()
  // The hand of one test lets go before that of the next begins.
  for (const up of [mouse('mouseup', 0), touch('touchend', 0)]) card.dispatchEvent(up)
  vi.runAllTimers()
  vi.useRealTimers()
})

const mouse = (type: string, x: number, y = 0, init: MouseEventInit = {}) =>
  new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, ...init })

/** Touches come from real devices only: a plain event with the one thing that is read. */
function touch(type: string, x: number, y = 0): TouchEvent {
  const event = new Event(type, { bubbles: true, cancelable: true })
  Object.assign(event, { touches: type === 'touchend' ? [] : [{ clientX: x, clientY: y }] })
  return event as TouchEvent
}

function pressBy(event: MouseEvent | TouchEvent): Press {
  const take = () => {
    last = new Press(event, watcher)
  }
  card.addEventListener(event.type, take, { once: true })
  card.dispatchEvent(event)
  if (!last) throw new Error('no press')
  return last
}

test('a shaky click is no drag, and a mouse that moves 8 px is', () => {
  pressBy(mouse('mousedown', 100))
  window.dispatchEvent(mouse('mousemove', 107))
  expect(watcher.lifted).not.toHaveBeenCalled()
  window.dispatchEvent(mouse('mousemove', 109))
  expect(watcher.lifted).toHaveBeenCalledOnce()
  window.dispatchEvent(mouse('mousemove', 120))
  expect(watcher.moved).toHaveBeenCalledOnce()
  window.dispatchEvent(mouse('mouseup', 120))
  expect(watcher.dropped).toHaveBeenCalledOnce()
})

test('the click that the browser sends after a drop opens nothing; the next one does', () => {
  const opened = vi.fn()
  card.addEventListener('click', opened)
  pressBy(mouse('mousedown', 0))
  window.dispatchEvent(mouse('mousemove', 50))
  window.dispatchEvent(mouse('mouseup', 50))
  card.dispatchEvent(mouse('click', 50))
  expect(opened).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  card.dispatchEvent(mouse('click', 50))
  expect(opened).toHaveBeenCalledOnce()
})

test('[D2] a finger that moves at once scrolls; one that rests lifts', () => {
  pressBy(touch('touchstart', 100, 100))
  card.dispatchEvent(touch('touchmove', 100, 90))
  vi.advanceTimersByTime(1_000)
  expect(watcher.lifted).not.toHaveBeenCalled()

  const press = pressBy(touch('touchstart', 100, 100))
  vi.advanceTimersByTime(300)
  expect(watcher.lifted).toHaveBeenCalledOnce()
  expect(press.still).toBe(true)
  const move = touch('touchmove', 100, 200)
  card.dispatchEvent(move)
  expect(move.defaultPrevented).toBe(true)
  expect(press.still).toBe(false)
})

test('a finger is followed when what it touched has left the page', () => {
  pressBy(touch('touchstart', 100, 100))
  vi.advanceTimersByTime(300)
  card.remove()
  card.dispatchEvent(touch('touchmove', 100, 200))
  card.dispatchEvent(touch('touchend', 100, 200))
  expect(watcher.moved).toHaveBeenCalledOnce()
  expect(watcher.dropped).toHaveBeenCalledOnce()
})

test('Escape puts back, and the release that follows is no drop', () => {
  pressBy(mouse('mousedown', 0))
  window.dispatchEvent(mouse('mousemove', 50))
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  window.dispatchEvent(mouse('mouseup', 50))
  expect(watcher.cancelled).toHaveBeenCalledOnce()
  expect(watcher.dropped).not.toHaveBeenCalled()
})

test('after Escape the hand may hold on for as long as it likes: its release opens nothing, the next click does', () => {
  const opened = vi.fn()
  card.addEventListener('click', opened)
  pressBy(mouse('mousedown', 0))
  window.dispatchEvent(mouse('mousemove', 50))
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  vi.advanceTimersByTime(2_000)
  card.dispatchEvent(mouse('mouseup', 0))
  card.dispatchEvent(mouse('click', 0))
  expect(opened).not.toHaveBeenCalled()
  card.dispatchEvent(mouse('mousedown', 0))
  card.dispatchEvent(mouse('mouseup', 0))
  card.dispatchEvent(mouse('click', 0))
  expect(opened).toHaveBeenCalledOnce()
})

test('a finger that holds on after its drag was cancelled opens nothing, though the browser plays a mouse after it', () => {
  const opened = vi.fn()
  card.addEventListener('click', opened)
  const press = pressBy(touch('touchstart', 100))
  vi.advanceTimersByTime(300)
  press.cancel()
  vi.advanceTimersByTime(2_000)
  card.dispatchEvent(touch('touchend', 100))
  for (const type of ['mousedown', 'mouseup', 'click']) card.dispatchEvent(mouse(type, 100))
  expect(opened).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  card.dispatchEvent(mouse('click', 100))
  expect(opened).toHaveBeenCalledOnce()
})

test('a hand that let go outside of the window takes no key away', () => {
  const opened = vi.fn()
  card.addEventListener('click', opened)
  pressBy(mouse('mousedown', 0)).cancel()
  const press = pressBy(mouse('mousedown', 0))
  window.dispatchEvent(mouse('mousemove', 50))
  press.cancel()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  card.dispatchEvent(mouse('click', 0))
  expect(opened).toHaveBeenCalledOnce()
})

test('only the left button lifts', () => {
  expect(maybeLifts(mouse('mousedown', 0))).toBe(true)
  expect(maybeLifts(mouse('mousedown', 0, 0, { button: 2 }))).toBe(false)
  expect(maybeLifts(mouse('mousedown', 0, 0, { ctrlKey: true }))).toBe(false)
})

test('a finger that moved in time is no drag, however late the page hears of it', () => {
  const press = pressBy(touch('touchstart', 100))
  vi.advanceTimersByTime(300)
  expect(watcher.lifted).toHaveBeenCalledOnce()
  const moved = touch('touchmove', 140)
  Object.defineProperty(moved, 'timeStamp', { value: press.startedAt + 40 })
  card.dispatchEvent(moved)
  expect(watcher.cancelled).toHaveBeenCalledOnce()
  expect(watcher.moved).not.toHaveBeenCalled()
})
