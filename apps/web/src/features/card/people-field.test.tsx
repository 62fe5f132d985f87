import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { PeopleField } from './people-field.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [CARD] = CARDS
const NAMES = [
  'Jörg Brandt',
  'Łukasz Nowak',
  'Søren Holm',
  'Ģirts Ozols',
  'Inga Liepa',
  'Pedro Dias',
  'Maria Silva',
  'Tom Berg',
]
const OTHERS = Object.fromEntries(NAMES.map((name, n) => [`user0000000${n}`, name]))

/** Enough people that they are searched for. */
function crowd(): FakeServer {
  const server = new FakeServer()
  const members = Object.keys(OTHERS).map((userId, n) => {
    return { id: `member00000${n}`, userId, role: 'member' as const, partnerId: null, leftAt: null }
  })
  server.state.load('members', members)
  return server
}

test('somebody is assigned by a few letters of the name, with the accents or without', async () => {
  const server = crowd()
  const live = await renderInProject(server, ANNA, <PeopleField cardId={CARD} />, OTHERS)
  const found = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
  const search = (value: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value } })
  expect(found().length).toBeGreaterThan(8)
  for (const letters of ['jo', 'jö', 'JÖ']) {
    search(letters)
    expect(found(), letters).toEqual([expect.stringContaining('Jörg Brandt')])
  }
  for (const [letters, name] of [
    ['lu', 'Łukasz'],
    ['so', 'Søren'],
    ['gi', 'Ģirts'],
  ] as const) {
    search(letters)
    expect(found(), letters).toEqual([expect.stringContaining(name)])
  }
  search('jo')
  fireEvent.click(screen.getByRole('checkbox'))
  await waitFor(() => expect(server.state.get('cards', CARD)?.memberIds).toEqual(['member000000']))

  search('xx')
  expect(screen.queryAllByRole('checkbox')).toEqual([])
  expect(screen.getByRole('status').textContent).not.toBe('')
  live.close()
})
