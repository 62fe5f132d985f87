import 'fake-indexeddb/auto'
import { setListStage } from '@meanwhile/domain/list/list-values'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { OnBoard } from '../../../test/on-board.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { CardKind } from '../card/card-facts.tsx'
// Code that comes lazily elsewhere: here nobody waits for it.
import './cards-with-things.ts'
import { ListComposer } from './list-composer.tsx'
import { ListStageDialog } from './list-stage-dialog.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [LIST] = LISTS
const [CARD] = CARDS

function serverWithStage(stage: string | null): FakeServer {
  const server = new FakeServer()
  server.commit(ANNA, [{ id: newId(), ...setListStage({ listId: LIST, stage }) }])
  return server
}

async function compose(server: FakeServer, kind: string, title: string) {
  const live = await renderInProject(
    server,
    ANNA,
    <OnBoard open={{ composingList: LIST }}>
      <ListComposer listId={LIST} />
    </OnBoard>,
  )
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: kind } })
  fireEvent.change(screen.getByLabelText('Title of the new card'), { target: { value: title } })
  fireEvent.click(screen.getByRole('button', { name: 'Add card' }))
  const card = () => [...server.state.all('cards')].find((one) => one.title === title)
  await waitFor(() => expect(card()).toBeDefined())
  await waitFor(() => expect(live.state.waiting).toBe(0))
  return { live, card: card() }
}

test('[T1] a card that is written as a site, in a list that stands for a stage, makes the site at that stage', async () => {
  const server = serverWithStage('negotiation')
  const { live, card } = await compose(server, 'site', 'Depot')
  const made = server.state.get('sites', card?.thingId ?? '')
  expect(made).toMatchObject({ names: { en: 'Depot' }, stage: 'negotiation' })
  // One step of undo takes back the card and puts the site away, whose history stays.
  live.undo()
  await waitFor(() => expect(server.state.get('sites', made?.id ?? '')?.archivedAt).not.toBeNull())
  live.close()
})

test.each([
  ['decision', 'Decision'],
  ['risk', 'Risk'],
  ['proposal', 'Proposal'],
  ['stakeholder', 'Stakeholder'],
  ['issue', 'Problem'],
  ['idea', 'Idea'],
])(
  'a card may be a %s: chosen where it is written, and where it is open; it says so and makes no thing',
  async (kind, word) => {
    const server = serverWithStage('negotiation')
    const { live, card } = await compose(server, kind, `A ${kind}`)
    expect(card).toMatchObject({ kind, thingId: null })
    live.close()
    cleanup()

    function Open({ editable }: { editable: boolean }) {
      const row = useRow('cards', CARD)
      return row ? <CardKind card={row} editable={editable} /> : null
    }
    const again = await renderInProject(server, ANNA, <Open editable />)
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: kind } })
    await waitFor(() => expect(server.state.get('cards', CARD)?.kind).toBe(kind))
    again.close()
    cleanup()
    const read = await renderInProject(server, ANNA, <Open editable={false} />)
    expect(screen.getByText(word)).toBeTruthy()
    read.close()
  },
)

test('a list gets a stage by its dialog, and loses it again', async () => {
  const server = serverWithStage(null)
  const set = async (value: string) => {
    let closed = false
    const live = await renderInProject(server, ANNA, <ListStageDialog listId={LIST} onClose={() => (closed = true)} />)
    fireEvent.change(await screen.findByLabelText('Stage'), { target: { value } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(closed).toBe(true)
    await waitFor(() => expect(live.state.waiting).toBe(0))
    live.close()
    cleanup()
    return server.state.get('lists', LIST)?.stage
  }
  expect(await set('opening')).toBe('opening')
  expect(await set('')).toBeNull()
})
