import 'fake-indexeddb/auto'
import { archiveCard } from '@meanwhile/domain/card/commands'
import { setListStage } from '@meanwhile/domain/list/list-values'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, BOARD, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { ThingCards } from './thing-cards.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const SITE = 'site00000001'
const CARD = 'card0000site'

function Shown() {
  const row = useRow('sites', SITE)
  return row ? <ThingCards kind="site" thing={row} /> : null
}

function serverWithSite(): FakeServer {
  const server = new FakeServer()
  const commands = [
    site.create({ id: SITE, fields: blankSite({ names: { en: 'Depot', lv: 'Depo' } }), stage: 'negotiation' }),
    setListStage({ listId: LISTS[0], stage: 'scouting' }),
    setListStage({ listId: LISTS[1], stage: 'negotiation' }),
  ]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  return server
}

const cardsOf = (server: FakeServer) => [...server.state.all('cards')].filter(({ thingId }) => thingId === SITE)
const put = () => screen.queryByRole('button', { name: 'Put on a board…' })

test('[T5] a site is put on a board from its own page: one card, in the list of its stage, and no second one', async () => {
  const server = serverWithSite()
  const live = await renderInProject(server, ANNA, <Shown />)
  screen.getByText('No board has a card of it yet.')
  fireEvent.click(screen.getByRole('button', { name: 'Put on a board…' }))
  const lists = await screen.findByLabelText<HTMLSelectElement>('List')
  // A card in the list of another stage would tell another one than the site has.
  expect([...lists.options].map(({ value }) => value)).toEqual([LISTS[1]])
  fireEvent.click(screen.getByRole('button', { name: 'Put there' }))
  await screen.findByRole('link', { name: `Sites · ${LISTS[1]} · Depot` })
  expect(put()).toBeNull()
  await waitFor(() => expect(cardsOf(server)).toHaveLength(1))
  expect(cardsOf(server)).toMatchObject([{ kind: 'site', boardId: BOARD, listId: LISTS[1], title: 'Depot' }])
  expect(server.state.get('sites', SITE)?.stage).toBe('negotiation')
  live.undo()
  await waitFor(() => expect(put()).not.toBeNull())
  live.close()
})

test('a card that lies in the archive of its board is brought back in place of a second one', async () => {
  const server = serverWithSite()
  const card = {
    kind: 'site',
    thingId: SITE,
    listId: LISTS[1],
    title: 'Depot',
    position: 'a0',
    partnerId: null,
  } as const
  const commands = [...cardOfThing({ cardId: CARD, ...card }), archiveCard({ cardId: CARD })]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  const live = await renderInProject(server, ANNA, <Shown />)
  expect(put()).toBeNull()
  fireEvent.click(screen.getByText('Archived (1)'))
  fireEvent.click(screen.getByRole('button', { name: `Bring back: Sites · ${LISTS[1]} · Depot` }))
  await screen.findByRole('link', { name: `Sites · ${LISTS[1]} · Depot` })
  await waitFor(() => expect(server.state.get('cards', CARD)?.archivedAt).toBeNull())
  live.close()
})

test('who only reads puts nothing on a board', async () => {
  const server = serverWithSite()
  const place = server.state.get('members', 'member00bert')
  if (place) server.state.patch({ rows: { members: [{ ...place, role: 'observer' }] }, gone: {} })
  const live = await renderInProject(server, BERT, <Shown />)
  screen.getByText('No board has a card of it yet.')
  expect(put()).toBeNull()
  live.close()
})
