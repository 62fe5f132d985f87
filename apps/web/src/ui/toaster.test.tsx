import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { toast } from './toast.ts'
import { Toaster } from './toaster.tsx'

const later = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const line = () => screen.queryByText('Card archived')
const undo = () => screen.getByRole('button', { name: 'Undo' })

beforeEach(() => {
  vi.useFakeTimers()
  toast({ message: 'Card archived', action: { label: 'Undo', run: () => {} } })
  render(<Toaster dismissLabel="Close" />)
})
afterEach(() => {
  later(60_000)
  cleanup()
  vi.useRealTimers()
})

it('goes by itself', () => {
  later(5_900)
  expect(line()).not.toBeNull()
  later(200)
  expect(line()).toBeNull()
})

it('stays as long as somebody points at it, and begins anew then', () => {
  later(5_900)
  fireEvent.pointerEnter(undo())
  later(60_000)
  expect(line()).not.toBeNull()
  fireEvent.pointerLeave(undo())
  later(5_900)
  expect(line()).not.toBeNull()
  later(200)
  expect(line()).toBeNull()
})

it('stays as long as its action has the focus', () => {
  fireEvent.focus(undo())
  later(60_000)
  expect(line()).not.toBeNull()
  fireEvent.blur(undo())
  later(6_100)
  expect(line()).toBeNull()
})
