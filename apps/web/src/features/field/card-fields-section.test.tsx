import 'fake-indexeddb/auto'
import { createField } from '@meanwhile/domain/field/commands'
import { FIELD_TYPES, type Field } from '@meanwhile/domain/field/field'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, BOARD, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { CardFieldsSection } from './card-fields-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [CARD] = CARDS
const OPTIONS = ['Timber', 'Steel'].map((title) => ({ id: newId(), title, colour: null }))

/** A board with a field of each type, named as its type. */
function serverWithFields(): { server: FakeServer; fields: Record<Field['type'], string> } {
  const server = new FakeServer()
  const fields = { text: newId(), number: newId(), date: newId(), choice: newId(), tick: newId() }
  const commands = FIELD_TYPES.map((type, n) => ({
    id: newId(),
    ...createField({
      fieldId: fields[type],
      boardId: BOARD,
      title: `Own ${type}`,
      type,
      options: type === 'choice' ? OPTIONS : [],
      position: `a${n}`,
      onFace: false,
    }),
  }))
  server.commit(ANNA, commands)
  return { server, fields }
}

function Shown() {
  const card = useRow('cards', CARD)
  return card ? <CardFieldsSection card={card} editable /> : null
}

test('a field of each of the five types is filled in on an open card, and emptied again', async () => {
  const { server, fields } = serverWithFields()
  const live = await renderInProject(server, ANNA, <Shown />)
  const values = () => server.state.get('cards', CARD)?.fields
  for (const [name, typed] of [
    ['Own text', ' Oak from Cēsis '],
    ['Own number', '1 250,5'],
  ] as const) {
    const field = screen.getByLabelText(name)
    fireEvent.change(field, { target: { value: typed } })
    fireEvent.blur(field)
  }
  fireEvent.change(screen.getByLabelText('Own choice'), { target: { value: OPTIONS[1]?.id } })
  fireEvent.click(screen.getByLabelText('Own tick'))
  const date = screen.getByText('Own date').closest('[role="group"]')?.querySelector('input[type="date"]')
  if (!date) throw new Error('a date has a field')
  fireEvent.change(date, { target: { value: '2026-05-06' } })
  fireEvent.keyDown(date, { key: 'Enter' })
  await waitFor(() =>
    expect(values()).toEqual({
      [fields.text]: 'Oak from Cēsis',
      [fields.number]: 1250.5,
      [fields.choice]: OPTIONS[1]?.id,
      [fields.tick]: true,
      [fields.date]: '2026-05-06',
    }),
  )
  fireEvent.click(screen.getByLabelText('Own tick'))
  fireEvent.change(screen.getByLabelText('Own choice'), { target: { value: '' } })
  fireEvent.change(screen.getByLabelText('Own text'), { target: { value: '' } })
  fireEvent.blur(screen.getByLabelText('Own text'))
  await waitFor(() => expect(Object.keys(values() ?? {})).toEqual([fields.number, fields.date]))
  live.close()
})

test('what is no number is not saved as one, and a value of somebody else appears where nothing was typed', async () => {
  const { server, fields } = serverWithFields()
  const live = await renderInProject(server, ANNA, <Shown />)
  const number = screen.getByLabelText<HTMLInputElement>('Own number')
  fireEvent.change(number, { target: { value: 'twelve' } })
  fireEvent.blur(number)
  expect(number.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('Write a number, such as 12 or 0.5.')).toBeTruthy()
  server.commit(BERT, [{ id: newId(), type: 'card.field', body: { cardId: CARD, fieldId: fields.text, value: 'Ash' } }])
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Own text').value).toBe('Ash'))
  expect(server.state.get('cards', CARD)?.fields).toEqual({ [fields.text]: 'Ash' })
  expect(number.value).toBe('twelve')
  live.close()
})

test('a field of choices is made from an open card, for all cards of the board', async () => {
  const server = new FakeServer()
  const live = await renderInProject(server, ANNA, <Shown />)
  fireEvent.click(screen.getByRole('button', { name: 'Manage fields' }))
  fireEvent.click(await screen.findByRole('button', { name: 'New field' }))
  fireEvent.change(screen.getByLabelText('Name of the field'), { target: { value: 'Material' } })
  fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'choice' } })
  for (const title of ['Timber', 'Steel']) {
    fireEvent.click(screen.getByRole('button', { name: 'Add an option' }))
    fireEvent.change(screen.getByLabelText(`Option ${title === 'Timber' ? 1 : 2}`), { target: { value: title } })
  }
  fireEvent.click(screen.getByRole('button', { name: 'Create field' }))
  await waitFor(() => expect([...server.state.all('fields')]).toHaveLength(1))
  expect([...server.state.all('fields')][0]).toMatchObject({
    title: 'Material',
    type: 'choice',
    options: [{ title: 'Timber' }, { title: 'Steel' }],
  })
  live.close()
})
