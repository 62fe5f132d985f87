import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Result } from './result.ts'
import { useActive } from './use-active.ts'

const resultOf = (id: string): Result => ({
  id,
  section: 'here',
  label: id,
  hits: [],
  note: '',
  icon: null,
  run: () => {},
})

afterEach(cleanup)

interface FieldProps {
  results: readonly Result[]
  late: boolean
  choose: (result: Result) => void
}

function Field({ results, late, choose }: FieldProps) {
  return <input onKeyDown={useActive(results, late, choose).onKeyDown} />
}

test('[S6] Enter takes what the typed words find, not what the list still shows of the words before', () => {
  const choose = vi.fn()
  const { rerender } = render(<Field results={[resultOf('before')]} late choose={choose} />)
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  expect(choose).not.toHaveBeenCalled()
  rerender(<Field results={[resultOf('meant')]} late={false} choose={choose} />)
  expect(choose.mock.calls.map(([result]) => result.id)).toEqual(['meant'])
})

test('who goes on typing after Enter has not chosen', () => {
  const choose = vi.fn()
  const { rerender } = render(<Field results={[]} late choose={choose} />)
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'a' })
  rerender(<Field results={[resultOf('meant')]} late={false} choose={choose} />)
  expect(choose).not.toHaveBeenCalled()
})
