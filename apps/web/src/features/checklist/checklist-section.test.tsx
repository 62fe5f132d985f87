import 'fake-indexeddb/auto'
import { addChecklist } from '@meanwhile/domain/checklist/commands'
import { addLine } from '@meanwhile/domain/checklist/line-commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { OnCard } from '../../../test/on-card.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { ChecklistSection } from './checklist-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [CARD] = CARDS

const shown = <OnCard cardId={CARD}>{(card) => <ChecklistSection card={card} editable />}</OnCard>

// Three menus and two dialogs: on a busy machine each of them takes its time.
test('a line has a person and a due date of its own, and becomes a card below its own with both', async () => {
  const server = new FakeServer()
  const [checklistId, lineId] = [newId(), newId()]
  server.commit(ANNA, [
    { id: newId(), ...addChecklist({ checklistId, cardId: CARD, title: 'Steps', position: 'a0' }) },
    { id: newId(), ...addLine({ lineId, checklistId, cardId: CARD, text: 'Scaffold', position: 'a0' }) },
  ])
  const live = await renderInProject(server, ANNA, shown)
  const line = () => server.state.get('checklistLines', lineId)
  const choose = async (entry: string) => {
    fireEvent.click(await screen.findByLabelText('Menu of the line: Scaffold'), { detail: 1 })
    fireEvent.click(await screen.findByText(entry))
  }
  await choose('Person…')
  fireEvent.click(await screen.findByLabelText(/Anna Liepa/))
  await waitFor(() => expect(line()?.memberId).toBe('member00anna'))

  await choose('Due date…')
  const day = (await screen.findByText('When this line is due'))
    .closest('[role="dialog"]')
    ?.querySelector<HTMLInputElement>('input[type="date"]')
  if (!day) throw new Error('a date has a field')
  fireEvent.change(day, { target: { value: '2026-05-06' } })
  fireEvent.keyDown(day, { key: 'Enter' })
  await waitFor(() => expect(line()?.due).toBe('2026-05-06'))
  fireEvent.click(screen.getByLabelText('Close'))

  await choose('Make a card of it')
  const made = () => [...server.state.all('cards')].find(({ title }) => title === 'Scaffold')
  await waitFor(() => expect(made()).toMatchObject({ memberIds: ['member00anna'], due: '2026-05-06' }))
  expect(line()).toBeUndefined()
  expect(live.store?.listCards(made()?.listId ?? '').slice(0, 2)).toEqual([CARD, made()?.id])
  live.close()
}, 15_000)
