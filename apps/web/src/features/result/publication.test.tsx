import 'fake-indexeddb/auto'
import { editFacts } from '@meanwhile/domain/facts/commands'
import { blankResult } from '@meanwhile/domain/result/blank-result'
import { result } from '@meanwhile/domain/result/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { ResultView } from './result-view.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const RESULT = 'result000001'

function serverWithResult(): FakeServer {
  const server = new FakeServer()
  const fields = {
    ...blankResult({ type: 'newspaper', titles: { en: 'Newspaper' } }),
    gate: 'after_evaluation' as const,
  }
  server.commit(ANNA, [{ id: newId(), ...result.create({ id: RESULT, fields, stage: 'submitted' }) }])
  return server
}

const shown = <ResultView resultId={RESULT}>{null}</ResultView>
const stageOf = (server: FakeServer) => server.state.get('results', RESULT)?.stage

test('[RS1] a closed gate says what it waits for; a coordinator publishes with a reason, which is read there ever after', async () => {
  const server = serverWithResult()
  const live = await renderInProject(server, ANNA, shown)
  await screen.findByText("waits for the funder's evaluation")
  fireEvent.click(screen.getByRole('button', { name: 'Publish with a reason' }))
  fireEvent.change(await screen.findByLabelText('Why it is published now'), { target: { value: 'The paper is out' } })
  fireEvent.click(screen.getByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(stageOf(server)).toBe('published'))
  expect((await screen.findAllByText('Published before its gate opened: The paper is out')).length).toBeGreaterThan(0)
  live.close()
})

test('[RS1] the recorded evaluation opens the gate on the screen at once', async () => {
  const server = serverWithResult()
  const live = await renderInProject(server, ANNA, shown)
  await screen.findByText("waits for the funder's evaluation")
  const evaluation = { on: '2023-05', note: '' }
  server.commit(BERT, [{ id: newId(), ...editFacts({ fields: { evaluation } }) }])
  await screen.findByText('gate open')
  fireEvent.click(screen.getByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(stageOf(server)).toBe('published'))
  live.close()
})

test('[RS1] who may not publish sees that, and no way to do it', async () => {
  const server = serverWithResult()
  const place = server.state.get('members', 'member00bert')
  if (place) server.state.patch({ rows: { members: [{ ...place, role: 'observer' }] }, gone: {} })
  const live = await renderInProject(server, BERT, shown)
  await screen.findByText('Only a coordinator may publish it before, with a written reason.')
  expect(screen.queryByRole('button', { name: /Publish|Change stage|Archive/ })).toBeNull()
  live.close()
})
