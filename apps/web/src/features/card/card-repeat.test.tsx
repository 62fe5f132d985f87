import 'fake-indexeddb/auto'
import { setCardDue } from '@meanwhile/domain/card/card-values'
import { completeCard } from '@meanwhile/domain/card/complete-card'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { CardRepeat } from './card-repeat.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [CARD] = CARDS

function Shown() {
  const card = useRow('cards', CARD)
  return card ? <CardRepeat card={card} editable /> : null
}

test('[C11] a card is made to come again from its own dialog: done, the next one stands in the chosen list with its date moved on', async () => {
  const server = new FakeServer()
  server.commit(ANNA, [{ id: newId(), ...setCardDue({ cardId: CARD, value: '2026-01-31' }) }])
  const live = await renderInProject(server, ANNA, <Shown />)
  const card = () => server.state.get('cards', CARD)
  fireEvent.click(screen.getByRole('button', { name: 'Set up repeating' }))
  fireEvent.change(await screen.findByLabelText('Unit'), { target: { value: 'month' } })
  fireEvent.change(screen.getByLabelText('The next one is put in the list'), { target: { value: LISTS[1] } })
  fireEvent.click(screen.getByRole('button', { name: 'Set' }))
  await screen.findByText('Every month')
  await waitFor(() => expect(card()?.repeat).toMatchObject({ every: 'month', count: 1, listId: LISTS[1] }))

  live.dispatch(completeCard({ cardId: CARD, done: true }))
  const next = () => [...server.state.all('cards')].find(({ listId }) => listId === LISTS[1])
  await waitFor(() => expect(next()).toMatchObject({ title: card()?.title, due: '2026-02-28', doneAt: null }))
  expect(next()?.repeat).toMatchObject({ every: 'month', count: 1 })
  live.close()
})

test('it has a last day, and stops when somebody says so', async () => {
  const server = new FakeServer()
  const live = await renderInProject(server, ANNA, <Shown />)
  const repeat = () => server.state.get('cards', CARD)?.repeat
  fireEvent.click(screen.getByRole('button', { name: 'Set up repeating' }))
  fireEvent.change(await screen.findByLabelText('Every'), { target: { value: '2' } })
  fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2026-12-31' } })
  fireEvent.click(screen.getByRole('button', { name: 'Set' }))
  await screen.findByText(/^Every 2 weeks, until .*2026/)
  await waitFor(() => expect(repeat()).toMatchObject({ every: 'week', count: 2, until: '2026-12-31' }))

  fireEvent.click(screen.getByRole('button', { name: 'Change repeating' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Stop repeating' }))
  await screen.findByText('Does not repeat')
  await waitFor(() => expect(repeat()).toBeNull())
  live.close()
})
