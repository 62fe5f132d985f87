import 'fake-indexeddb/auto'
import { archiveCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import { setListStage } from '@meanwhile/domain/list/list-values'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ANNA, BERT, FakeServer, LISTS } from '../../test/fake-server.ts'
import { renderInProject } from '../../test/render-in-project.tsx'
import { uploads } from '../features/attachment/use-uploads.ts'
import { changeLocale } from '../lib/locale-store.ts'
import { newId } from '../lib/new-id.ts'
import { useRow } from '../project/use-project.ts'
import { SitePictures } from './site-pictures.tsx'

/** A line that never ends: what is sent stays on its way, and no request leaves the test. */
class EndlessRequest extends EventTarget {
  readonly upload = new EventTarget()
  readonly open = () => {}
  readonly setRequestHeader = () => {}
  readonly send = () => {}
  readonly abort = () => {}
}

beforeEach(() => {
  vi.stubGlobal('XMLHttpRequest', EndlessRequest)
  return changeLocale('en')
})
afterEach(() => {
  cleanup()
  for (const { id } of uploads.list()) uploads.forget(id)
  vi.unstubAllGlobals()
})

const SITE = 'site00000001'
const CARD = 'card0000site'
const PHOTO = new File(['yard'], 'yard.png', { type: 'image/png' })

function Shown() {
  const row = useRow('sites', SITE)
  return row ? <SitePictures site={row} /> : null
}

function serverWithSite(more: readonly Command[] = []): FakeServer {
  const server = new FakeServer()
  const made = site.create({ id: SITE, fields: blankSite({ names: { en: 'Depot' } }), stage: 'negotiation' })
  const commands = [made, setListStage({ listId: LISTS[1], stage: 'negotiation' }), ...more]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  return server
}

const card = { cardId: CARD, kind: 'site', thingId: SITE, listId: LISTS[1], title: 'Depot', position: 'a0' } as const
const onBoard = cardOfThing({ ...card, partnerId: null })
const picker = () => screen.queryByLabelText('Add pictures', { selector: 'input' })
const choose = () => fireEvent.change(picker() as HTMLElement, { target: { files: [PHOTO] } })
const sent = () => uploads.list().map(({ cardId, name }) => ({ cardId, name }))

test('[SI5] a site without a card is put on a board by its first pictures, which then are on their way to its card', async () => {
  const server = serverWithSite()
  const live = await renderInProject(server, ANNA, <Shown />)
  screen.getByText(/with its first pictures it gets one/)
  choose()
  await screen.findByText(/and it has none yet. Say where the card is to lie/)
  expect(sent()).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Put there' }))
  const cards = () => [...server.state.all('cards')].filter(({ thingId }) => thingId === SITE)
  await waitFor(() => expect(cards()).toMatchObject([{ kind: 'site', listId: LISTS[1], title: 'Depot' }]))
  await waitFor(() => expect(sent()).toEqual([{ cardId: cards()[0]?.id, name: 'yard.png' }]))
  expect(screen.queryByText(/with its first pictures it gets one/)).toBeNull()
  live.close()
})

test('[SI5] pictures of a site with a card go to it at once', async () => {
  const live = await renderInProject(serverWithSite(onBoard), ANNA, <Shown />)
  choose()
  await waitFor(() => expect(sent()).toEqual([{ cardId: CARD, name: 'yard.png' }]))
  expect(screen.queryByRole('dialog')).toBeNull()
  live.close()
})

test('[SI5] a card in the archive takes no pictures, and the page says what to do', async () => {
  const server = serverWithSite([...onBoard, archiveCard({ cardId: CARD })])
  const live = await renderInProject(server, ANNA, <Shown />)
  screen.getByText(/Its card is in the archive/)
  expect(picker()).toBeNull()
  live.close()
})

test('[SI5] who only reads is told that there are none, and nothing else', async () => {
  const server = serverWithSite()
  const place = server.state.get('members', 'member00bert')
  if (place) server.state.patch({ rows: { members: [{ ...place, role: 'observer' }] }, gone: {} })
  const live = await renderInProject(server, BERT, <Shown />)
  screen.getByText('No pictures yet')
  expect(picker()).toBeNull()
  live.close()
})
