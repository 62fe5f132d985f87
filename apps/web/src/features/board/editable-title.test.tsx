import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readDraft, writeDraft } from '../list/drafts.ts'
import { EditableTitle } from './editable-title.tsx'

const KEY = 'card.test'

function edit(onSave = vi.fn((_title: string) => true)) {
  const onClose = vi.fn()
  const view = render(
    <EditableTitle
      title="Roof"
      label="Title"
      lang="en"
      maxLength={500}
      draftKey={KEY}
      onSave={onSave}
      onClose={onClose}
    />,
  )
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  return { field, onSave, onClose, view }
}
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

beforeEach(() => writeDraft(KEY, ''))
afterEach(cleanup)

it('saves once with Enter, as one line', () => {
  const { field, onSave, onClose } = edit()
  type(field, ' New\nroof ')
  fireEvent.keyDown(field, { key: 'Enter' })
  fireEvent.blur(field)
  expect(onSave.mock.calls).toEqual([['New roof']])
  expect(onClose.mock.calls).toEqual([[true]])
})

it('saves when it is left, and not with Escape', () => {
  const left = edit()
  type(left.field, 'Left')
  fireEvent.blur(left.field)
  expect(left.onSave.mock.calls).toEqual([['Left']])
  cleanup()
  const escaped = edit()
  type(escaped.field, 'Escaped')
  fireEvent.keyDown(escaped.field, { key: 'Escape' })
  expect(escaped.onSave).not.toHaveBeenCalled()
  expect(readDraft(KEY)).toBe('')
})

it('sends nothing for an unchanged or emptied title', () => {
  for (const value of ['Roof', '   ']) {
    const { field, onSave } = edit()
    type(field, value)
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onSave).not.toHaveBeenCalled()
    cleanup()
  }
})

it('keeps the words when the change is refused, or when the card moves away meanwhile', () => {
  const refused = edit(vi.fn(() => false))
  type(refused.field, 'Typed with care')
  fireEvent.keyDown(refused.field, { key: 'Enter' })
  expect(readDraft(KEY)).toBe('Typed with care')
  cleanup()
  const again = edit()
  expect(again.field.value).toBe('Typed with care')
})
