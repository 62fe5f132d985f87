import 'fake-indexeddb/auto'
import { archiveCard, moveCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import { setListStage } from '@meanwhile/domain/list/list-values'
import { blankResult } from '@meanwhile/domain/result/blank-result'
import { result } from '@meanwhile/domain/result/commands'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { showThing } from '@meanwhile/domain/thing/show-thing'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, CARDS, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { OnBoard } from '../../../test/on-board.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { reports } from '../../project/reports.ts'
// Code that comes lazily elsewhere: here nobody waits for it.
import '../../project/step-toasts.ts'
import '../../project/stopped-toast.ts'
import { useRow } from '../../project/use-project.ts'
import { currentToasts } from '../../ui/toast.ts'
import { BulkDialog } from '../board/bulk/bulk-dialogs.tsx'
import { StagePicker } from '../stage/stage-picker.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [FROM, TO] = LISTS
const SITES = ['site00000001', 'site00000002', 'site00000003'] as const
const [SITE] = SITES
const [CARD] = CARDS
const RESULT = 'result000001'

const commit = (server: FakeServer, ...commands: Command[]) =>
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )

/** A board whose lists stand for two stages, and every card of it a site. */
function serverWithSites(): FakeServer {
  const server = new FakeServer()
  commit(
    server,
    setListStage({ listId: FROM, stage: 'preparation' }),
    setListStage({ listId: TO, stage: 'opening' }),
    ...SITES.map((id, n) =>
      site.create({ id, fields: blankSite({ names: { en: `Site ${n}` } }), stage: 'preparation' }),
    ),
    ...SITES.map((thingId, n) => showThing({ cardId: CARDS[n] ?? '', kind: 'site', thingId })),
  )
  return server
}

const stages = (server: FakeServer) => SITES.map((id) => server.state.get('sites', id)?.stage)
const lists = (server: FakeServer) => CARDS.map((id) => server.state.get('cards', id)?.listId)

function OnItsPage() {
  const row = useRow('sites', SITE)
  return row ? <StagePicker thing={{ kind: 'site', thingId: SITE }} stage={row.stage} mayEdit /> : null
}

test('[T2, T3] a stage that is set on the page of a site moves its card on the board, and undo takes back both', async () => {
  const server = serverWithSites()
  const live = await renderInProject(server, ANNA, <OnItsPage />)
  fireEvent.click(screen.getByRole('button', { name: 'Change stage' }))
  fireEvent.change(await screen.findByLabelText('Stage'), { target: { value: 'opening' } })
  fireEvent.click(screen.getByRole('button', { name: 'Set stage' }))
  await waitFor(() => expect(stages(server)[0]).toBe('opening'))
  expect(lists(server)).toEqual([TO, FROM, FROM])
  live.undo()
  await waitFor(() => expect(stages(server)[0]).toBe('preparation'))
  expect(lists(server)).toEqual([FROM, FROM, FROM])
  live.close()
})

test('[T1, T3] several cards that are moved together bring each of their sites to the stage, in one step of undo', async () => {
  const server = serverWithSites()
  const live = await renderInProject(
    server,
    ANNA,
    <OnBoard>
      <BulkDialog work={{ kind: 'move', cardIds: CARDS }} onClose={() => {}} />
    </OnBoard>,
  )
  fireEvent.change(await screen.findByLabelText('List'), { target: { value: TO } })
  fireEvent.click(screen.getByRole('button', { name: 'Move' }))
  await waitFor(() => expect(stages(server)).toEqual(['opening', 'opening', 'opening']))
  live.undo()
  await waitFor(() => expect(stages(server)).toEqual(['preparation', 'preparation', 'preparation']))
  expect(lists(server)).toEqual([FROM, FROM, FROM])
  live.close()
})

test('[T7] a result whose gate is closed does not go to where it would be published: it is said why, and the card stays', async () => {
  const server = new FakeServer()
  const fields = {
    ...blankResult({ type: 'newspaper', titles: { en: 'Newspaper' } }),
    gate: 'after_evaluation' as const,
  }
  commit(
    server,
    setListStage({ listId: FROM, stage: 'submitted' }),
    setListStage({ listId: TO, stage: 'published' }),
    result.create({ id: RESULT, fields, stage: 'submitted' }),
    showThing({ cardId: CARD, kind: 'result', thingId: RESULT }),
  )
  const live = await renderInProject(server, BERT, null)
  const move = moveCard({ cardId: CARD, listId: TO, position: 'a0' })
  const { refused } = live.dispatch(move)
  expect(refused).toBe('gate-closed')
  if (refused && live.store) reports.refused(refused, live.store, move)
  await waitFor(() =>
    expect(currentToasts().at(-1)?.message).toMatch(
      /^Newspaper is published after its gate opens: .* The card stays where it was\.$/,
    ),
  )
  expect(live.store?.row('cards', CARD)?.listId).toBe(FROM)
  expect(server.state.get('results', RESULT)?.stage).toBe('submitted')
  live.close()
})

test('[T1] archiving the card of a site leaves the site, and says so', async () => {
  const server = serverWithSites()
  const live = await renderInProject(server, ANNA, null)
  const { step } = live.dispatch(archiveCard({ cardId: CARD }))
  if (step) reports.did(step, () => live.undo())
  await waitFor(() => expect(currentToasts().at(-1)?.message).toBe(`Card archived: ${CARD}. Site 0 itself stays.`))
  await waitFor(() => expect(server.state.get('cards', CARD)?.archivedAt).not.toBeNull())
  expect(server.state.get('sites', SITE)).toMatchObject({ archivedAt: null, stage: 'preparation' })
  live.close()
})
