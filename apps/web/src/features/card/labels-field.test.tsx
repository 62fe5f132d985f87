import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { OnBoard } from '../../../test/on-board.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { LabelsField } from './labels-field.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [CARD] = CARDS

test('a label has one of twelve colours and a pattern, is put on the card that it was made at, and changes for all', async () => {
  const server = new FakeServer()
  const live = await renderInProject(
    server,
    ANNA,
    <OnBoard>
      <LabelsField cardId={CARD} />
    </OnBoard>,
  )
  const labels = () => [...server.state.all('labels')]
  fireEvent.click(screen.getByRole('button', { name: 'New label' }))
  const [colours, patterns] = ['Colour', 'Pattern'].map((name) => screen.getByText(name).closest('fieldset'))
  const namesIn = (group: Element | null | undefined) =>
    [...(group?.querySelectorAll('input[type="radio"]') ?? [])].map((radio) => radio.getAttribute('aria-label'))
  expect(new Set(namesIn(colours)).size).toBe(12)
  expect(namesIn(patterns)).toEqual(['Plain', 'Stripes', 'Dots', 'Grid', 'Waves', 'Crosses'])
  fireEvent.change(screen.getByLabelText('Label text'), { target: { value: 'Urgent' } })
  fireEvent.click(screen.getByLabelText('Brick'))
  fireEvent.click(screen.getByLabelText('Dots'))
  fireEvent.click(screen.getByRole('button', { name: 'Create label' }))
  expect(await screen.findByLabelText('Urgent')).toHaveProperty('checked', true)
  await waitFor(() => expect(labels()).toMatchObject([{ title: 'Urgent', colour: 'brick', pattern: 'dot' }]))
  expect(server.state.get('cards', CARD)?.labelIds).toEqual(labels().map(({ id }) => id))

  fireEvent.click(screen.getByLabelText('Edit label: Urgent'))
  fireEvent.click(screen.getByLabelText('Plain'))
  fireEvent.click(screen.getByRole('button', { name: 'Save label' }))
  await waitFor(() => expect(labels()).toMatchObject([{ title: 'Urgent', colour: 'brick', pattern: 'plain' }]))
  live.close()
})
