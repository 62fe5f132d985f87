import 'fake-indexeddb/auto'
import { setCardDue } from '@meanwhile/domain/card/card-values'
import { editFacts } from '@meanwhile/domain/facts/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { PeriodSection } from './period-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const period = { start: null, end: null, months: 24, from: 'GA' }

test('[PF2] one day makes all dates that count from it real, told before it is saved, and undo takes it back', async () => {
  const server = new FakeServer()
  server.commit(ANNA, [
    { id: newId(), ...editFacts({ fields: { period, events: { GA: { en: 'entry into force' } } } }) },
    { id: newId(), ...setCardDue({ cardId: CARDS[0], value: 'GA+6M' }) },
    { id: newId(), ...setCardDue({ cardId: CARDS[1], value: 'M3' }) },
  ])
  const live = await renderInProject(server, ANNA, <PeriodSection />)
  await screen.findByText('24 months from: entry into force')
  screen.getByText('not known before entry into force has a day')
  fireEvent.click(screen.getByRole('button', { name: 'Enter the day: entry into force' }))
  fireEvent.change(await screen.findByLabelText('entry into force'), { target: { value: '2025-01-15' } })
  // Both ends of the period, one card from the event and one from M1.
  expect(screen.getByRole('status').textContent).toBe('This gives 4 dates their days.')
  fireEvent.click(screen.getByRole('checkbox', { name: /Month M1/ }))
  expect(screen.getByRole('status').textContent).toBe('This gives 3 dates their days.')
  fireEvent.click(screen.getByRole('checkbox', { name: /Month M1/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('January 15, 2025 to January 14, 2027')
  await waitFor(() =>
    expect([...server.state.all('projects')][0]?.anchors).toEqual({ GA: '2025-01-15', START: '2025-01-15' }),
  )
  live.undo()
  await screen.findByText('not known before entry into force has a day')
  live.close()
})
