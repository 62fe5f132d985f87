import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../../test/fake-server.ts'
import { OnBoard } from '../../../../test/on-board.tsx'
import { renderInProject } from '../../../../test/render-in-project.tsx'
import { changeLocale } from '../../../lib/locale-store.ts'
import { QuickDialog } from '../../card/quick-dialog.tsx'
import { QuickEdit } from './quick-edit.tsx'

const [CARD] = CARDS

/** The panel finds its place beside the card on the page. */
let card: HTMLElement

beforeEach(async () => {
  await changeLocale('en')
  card = document.createElement('div')
  card.dataset.card = CARD
  card.innerHTML = '<textarea aria-label="Title"></textarea>'
  document.body.append(card)
})
afterEach(() => {
  cleanup()
  card.remove()
})

async function edit(server: FakeServer) {
  const live = await renderInProject(
    server,
    ANNA,
    <OnBoard open={{ editingCard: CARD }}>
      <QuickEdit cardId={CARD} />
      <QuickDialog />
    </OnBoard>,
  )
  screen.getByLabelText('Title').focus()
  return live
}

test('Tab leads from a title that is edited to its labels, people and date, which open without the card', async () => {
  const server = new FakeServer()
  const live = await edit(server)
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Tab' })
  expect(document.activeElement?.textContent).toBe('Labels…')
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toBe('People…')
  fireEvent.click(screen.getByText('People…'))
  fireEvent.click(await screen.findByLabelText(/Anna Liepa/))
  await waitFor(() => expect(server.state.get('cards', CARD)?.memberIds).toEqual(['member00anna']))
  live.close()
})

test('a card is archived beside its title', async () => {
  const server = new FakeServer()
  const live = await edit(server)
  fireEvent.click(screen.getByText('Archive'))
  await waitFor(() => expect(server.state.get('cards', CARD)?.archivedAt).not.toBeNull())
  live.close()
})
