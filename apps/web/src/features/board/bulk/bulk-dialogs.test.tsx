import 'fake-indexeddb/auto'
import { labelCard } from '@meanwhile/domain/card/commands'
import { createLabel } from '@meanwhile/domain/label/commands'
import { addPartner } from '@meanwhile/domain/partner/commands'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../../test/fake-server.ts'
import { OnBoard } from '../../../../test/on-board.tsx'
import { renderInProject } from '../../../../test/render-in-project.tsx'
import { changeLocale } from '../../../lib/locale-store.ts'
import { newId } from '../../../lib/new-id.ts'
import type { Work } from '../board-ui.ts'
import { BulkDialog } from './bulk-dialogs.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [first, second, third] = CARDS
const [LABEL, PARTNER] = ['label0000001', 'partner00001']

function serverWithLabel(): FakeServer {
  const server = new FakeServer()
  const basics = { name: 'Free Riga', city: 'Riga', country: 'LV', colour: 'teal', pattern: 'dot' } as const
  const commands = [
    createLabel({ labelId: LABEL, fields: { title: 'Urgent', colour: 'brick', pattern: 'dot' } }),
    labelCard({ cardId: first, labelId: LABEL, on: true }),
    addPartner({ partner: barePartner({ id: PARTNER, number: 1, role: 'partner', ...basics }) }),
  ]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  return server
}

async function ask(server: FakeServer, kind: Extract<Work, { cardIds: readonly string[] }>['kind']) {
  return renderInProject(
    server,
    ANNA,
    <OnBoard>
      <BulkDialog work={{ kind, cardIds: [first, second] }} onClose={() => {}} />
    </OnBoard>,
  )
}

const cardsOf = (server: FakeServer) => CARDS.map((id) => server.state.get('cards', id))

// The first one of a file also waits for all of its code.
test('[C3] a label that some of the cards have comes on all, and one undo takes it off again where it was not', async () => {
  const server = serverWithLabel()
  const live = await ask(server, 'labels')
  const labels = () => cardsOf(server).map((card) => card?.labelIds.length)
  fireEvent.click(await screen.findByLabelText(/Urgent/))
  await waitFor(() => expect(labels()).toEqual([1, 1, 0]))
  live.undo()
  await waitFor(() => expect(labels()).toEqual([1, 0, 0]))
  live.close()
}, 15_000)

test('several cards are given to somebody, and only those', async () => {
  const server = serverWithLabel()
  const live = await ask(server, 'people')
  fireEvent.click(await screen.findByLabelText(/Anna Liepa/))
  await waitFor(() => expect(cardsOf(server).map((card) => card?.memberIds.length)).toEqual([1, 1, 0]))
  expect(server.state.get('cards', third)?.memberIds).toEqual([])
  live.close()
})

test('several cards are due on one day', async () => {
  const server = serverWithLabel()
  const live = await ask(server, 'due')
  await screen.findByText('2 selected')
  const day = document.querySelector<HTMLInputElement>('input[type="date"]')
  if (!day) throw new Error('a date has a field')
  fireEvent.change(day, { target: { value: '2026-05-06' } })
  fireEvent.keyDown(day, { key: 'Enter' })
  await waitFor(() => expect(cardsOf(server).map((card) => card?.due)).toEqual(['2026-05-06', '2026-05-06', null]))
  live.close()
})

test('several cards get one responsible partner', async () => {
  const server = serverWithLabel()
  const live = await ask(server, 'partner')
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: PARTNER } })
  fireEvent.click(screen.getByText('Save'))
  await waitFor(() => expect(cardsOf(server).map((card) => card?.partnerId)).toEqual([PARTNER, PARTNER, null]))
  live.close()
})
