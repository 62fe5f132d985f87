import 'fake-indexeddb/auto'
import { createCard, moveCard, renameCard } from '@meanwhile/domain/card/commands'
import { archiveList } from '@meanwhile/domain/list/commands'
import { removeMember } from '@meanwhile/domain/member/commands'
import type { Refused } from '@meanwhile/domain/replica'
import { waitFor } from '@testing-library/react'
import { clear, createStore, entries } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ANNA, BERT, CARDS, FakeLine, FakeServer, LISTS, PROJECT } from '../../test/fake-server.ts'
import { LiveProject } from './live-project.ts'
import { forgetProjects, readCached, writeCached } from './snapshot-cache.ts'
import { typedText } from './typed-text.ts'

const commandsStore = createStore('meanwhile-waiting', 'commands')
const opened: LiveProject[] = []
let made = 0

beforeEach(async () => {
  await clear(commandsStore)
  await forgetProjects()
})
afterEach(() => {
  for (const live of opened.splice(0)) live.close()
})

const newId = () => `made${String(++made).padStart(8, '0')}`

async function open(line: FakeLine, userId = ANNA) {
  const refused: Refused[] = []
  const signedOut = vi.fn()
  const edge = { newId, now: () => new Date().toISOString() }
  const live = new LiveProject(PROJECT, userId, line, edge, {
    changed: () => {},
    refused: (one) => refused.push(one),
    signedOut,
  })
  opened.push(live)
  await live.open()
  return { live, refused, signedOut }
}

async function ready(server: FakeServer, userId = ANNA) {
  const line = new FakeLine(server, userId)
  const one = await open(line, userId)
  await waitFor(() => expect(one.live.state).toMatchObject({ status: 'ready', connection: 'live' }))
  return { ...one, line }
}

const rename = (title: string, cardId: string = CARDS[0]) => renameCard({ cardId, title })
const titleAt = (live: LiveProject, cardId: string = CARDS[0]) => live.store?.row('cards', cardId)?.title
const saved = async () => (await entries(commandsStore)).length

test('what I do is seen by the other, once, and nothing waits afterwards', async () => {
  const server = new FakeServer()
  const [anna, bert] = [await ready(server), await ready(server, BERT)]
  anna.live.dispatch(moveCard({ cardId: CARDS[0], listId: LISTS[1], position: 'a7' }))
  expect(anna.live.store?.listCards(LISTS[1])).toEqual([CARDS[0]])
  expect(anna.live.state.waiting).toBe(1)
  await waitFor(() => expect(bert.live.store?.listCards(LISTS[1])).toEqual([CARDS[0]]))
  await waitFor(() => expect(anna.live.state.waiting).toBe(0))
  await waitFor(async () => expect(await saved()).toBe(0))
  expect(server.log).toHaveLength(1)
})

test('commands without a line survive a reload and go out in their order [R8] [W9]', async () => {
  const server = new FakeServer()
  const first = await ready(server)
  first.line.fault = 'network'
  first.line.cut()
  for (const title of ['one', 'two', 'three']) first.live.dispatch(rename(title))
  await waitFor(async () => expect(await saved()).toBe(3))
  first.live.close()

  // The tab that wrote them is gone: in this test nobody holds its lock.
  const line = new FakeLine(server, ANNA)
  const second = await open(line)
  await waitFor(() => expect(server.log).toHaveLength(3))
  expect(server.log.map((event) => event.rows.cards?.[0]?.title)).toEqual(['one', 'two', 'three'])
  await waitFor(() => expect(second.live.state.waiting).toBe(0))
  await waitFor(async () => expect(await saved()).toBe(0))
  expect(titleAt(second.live)).toBe('three')
})

test('what waits is in view after a reload, even without a network', async () => {
  const server = new FakeServer()
  const first = await ready(server)
  await writeCached(ANNA, server.snapshot(), {})
  first.line.fault = 'network'
  first.line.cut()
  first.live.dispatch(rename('offline'))
  await waitFor(async () => expect(await saved()).toBe(1))
  first.live.close()
  const line = new FakeLine(server, ANNA)
  line.connected = false
  line.fault = 'network'
  const second = await open(line)
  expect(second.live.state).toMatchObject({ status: 'ready', waiting: 1 })
  expect(titleAt(second.live)).toBe('offline')
})

test('a queue of somebody else on the same device is not sent in my name', async () => {
  const server = new FakeServer()
  const first = await ready(server)
  first.line.fault = 'network'
  first.line.cut()
  first.live.dispatch(rename('from Anna'))
  await waitFor(async () => expect(await saved()).toBe(1))
  first.live.close()
  const bert = await ready(server, BERT)
  bert.live.openCard(null)
  expect(bert.live.state.waiting).toBe(0)
  expect(await saved()).toBe(1)
  expect(server.log).toHaveLength(0)
})

test('an answer that is lost does no harm: sent again, applied once, settled once [R5] [W1] [W3]', async () => {
  const server = new FakeServer()
  const { live, line } = await ready(server)
  line.lose = true
  line.loseAnswers = true
  live.dispatch(rename('once'))
  await waitFor(() => expect(line.dispatched.length).toBeGreaterThan(1))
  line.loseAnswers = false
  await waitFor(() => expect(live.state.waiting).toBe(0))
  expect(server.log).toHaveLength(1)
  expect(titleAt(live)).toBe('once')
})

test('a gap is asked for after a short grace, and an early event waits [R4]', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  anna.line.asked.length = 0
  anna.line.lose = true
  server.commit(BERT, [{ id: newId(), ...rename('lost') }])
  anna.line.lose = false
  server.commit(BERT, [{ id: newId(), ...rename('arrived', CARDS[1]) }])
  expect(titleAt(anna.live, CARDS[1])).toBe(CARDS[1])
  await waitFor(() => expect(titleAt(anna.live, CARDS[1])).toBe('arrived'))
  expect(titleAt(anna.live)).toBe('lost')
  expect(anna.line.asked[0]).toBe(0)
})

test('packets that overtake each other need no question [R4]', async () => {
  const server = new FakeServer()
  const [anna, bert] = [await ready(server), await ready(server, BERT)]
  anna.line.asked.length = 0
  anna.line.hold = true
  for (const title of ['a', 'b', 'c']) bert.live.dispatch(rename(title))
  await waitFor(() => expect(server.log).toHaveLength(3))
  anna.line.release()
  expect(titleAt(anna.live)).toBe('c')
  expect(anna.line.asked).toEqual([])
})

test('a lost last event is noticed when the server tells its version at rest', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  anna.line.lose = true
  server.commit(BERT, [{ id: newId(), ...rename('last') }])
  anna.line.listener.head(1)
  await waitFor(() => expect(titleAt(anna.live)).toBe('last'))
})

test('after a cut line I catch up and my own work goes out', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  anna.line.fault = 'network'
  anna.line.cut()
  anna.live.dispatch(rename('mine', CARDS[1]))
  server.commit(BERT, [{ id: newId(), ...rename('theirs') }])
  await waitFor(() => expect(anna.live.state.connection).toBe('offline'))
  anna.line.mend()
  await waitFor(() => expect(titleAt(anna.live)).toBe('theirs'))
  await waitFor(() => expect(anna.live.state).toMatchObject({ waiting: 0, connection: 'live' }))
  expect(server.state.get('cards', CARDS[1])?.title).toBe('mine')
})

test('too far behind: the snapshot is read again and pending work stays', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  server.maxCatchUp = 2
  anna.line.fault = 'network'
  anna.line.cut()
  anna.live.dispatch(rename('mine', CARDS[1]))
  for (const title of ['1', '2', '3', '4']) server.commit(BERT, [{ id: newId(), ...rename(title) }])
  anna.line.mend()
  await waitFor(() => expect(titleAt(anna.live)).toBe('4'))
  expect(titleAt(anna.live, CARDS[1])).toBe('mine')
  await waitFor(() => expect(anna.live.state.waiting).toBe(0))
})

test('a restored database that grew past my version is another history: I start anew, and my own work goes out [R11]', async () => {
  const before = new FakeServer()
  const { live, line } = await ready(before)
  for (const [n, card] of CARDS.entries()) before.commit(BERT, [{ id: newId(), ...rename(`lost ${n}`, card) }])
  await waitFor(() => expect(live.store?.version).toBe(3))
  line.cut()
  line.fault = 'network'
  live.dispatch(rename('mine', CARDS[1]))
  await waitFor(async () => expect(await saved()).toBe(1))
  live.close()
  await waitFor(async () => expect((await readCached(PROJECT))?.snapshot.version).toBe(3))

  const restored = new FakeServer()
  restored.commit(BERT, [{ id: newId(), ...rename('1') }])
  // A stored snapshot may be older than the project, and here older than my copy.
  const stored = restored.snapshot()
  restored.snapshot = () => structuredClone(stored)
  for (const title of ['2', '3', '4']) restored.commit(BERT, [{ id: newId(), ...rename(title) }])
  const again = await ready(restored)
  await waitFor(() => expect(again.live.state.waiting).toBe(0))
  expect(CARDS.map((card) => titleAt(again.live, card))).toEqual(['4', 'mine', CARDS[2]])
  expect(restored.log.at(-1)).toMatchObject({ type: 'card.rename', by: ANNA })
})

test('a refusal hands back the command with the text that a person typed [R7]', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  anna.line.lose = true
  server.commit(BERT, [{ id: newId(), ...archiveList({ listId: LISTS[1] }) }])
  const card = createCard({
    cardId: 'card00000009',
    listId: LISTS[1],
    title: 'Typed words',
    position: 'a1',
    kind: 'task',
  })
  expect(anna.live.dispatch(card)).toMatchObject({ step: { type: 'card.create' } })
  await waitFor(() => expect(anna.refused).toHaveLength(1))
  expect(anna.refused[0]?.code).toBe('archived')
  expect(typedText(anna.refused[0]!.command)).toBe('Typed words')
  expect(anna.live.state.waiting).toBe(0)
  await waitFor(async () => expect(await saved()).toBe(0))
  expect(anna.live.store?.row('cards', 'card00000009')).toBeUndefined()
})

test('a batch that the server cannot read does not block what is around the culprit', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  const dispatch = anna.line.dispatch.bind(anna.line)
  anna.line.dispatch = async (projectId, commands) => {
    const { LineError } = await import('./transport.ts')
    if (commands.some(({ body }) => (body as { title?: string }).title === 'bad')) throw new LineError('invalid')
    return dispatch(projectId, commands)
  }
  for (const title of ['good', 'bad', 'better']) anna.live.dispatch(rename(title))
  await waitFor(() => expect(anna.live.state.waiting).toBe(0))
  expect(server.log.map((event) => event.rows.cards?.[0]?.title)).toEqual(['good', 'better'])
  expect(anna.refused.map(({ code }) => code)).toEqual(['invalid'])
})

test('undo sends the inverse, redo the inverse of that [C6]', async () => {
  const { live } = await ready(new FakeServer())
  live.dispatch(rename('first'))
  live.dispatch(rename('second'))
  live.undo()
  expect(titleAt(live)).toBe('first')
  live.undo()
  expect(titleAt(live)).toBe(CARDS[0])
  expect(live.state).toMatchObject({ canUndo: false, canRedo: true })
  live.redo()
  live.redo()
  expect(titleAt(live)).toBe('second')
})

test('undo does not rewind what somebody else did to the same thing since [C6]', async () => {
  const server = new FakeServer()
  const { live } = await ready(server)
  live.dispatch(rename('mine'))
  await waitFor(() => expect(live.state.waiting).toBe(0))
  server.commit(BERT, [{ id: newId(), ...rename('theirs') }])
  expect(titleAt(live)).toBe('theirs')
  expect(live.undo()).toMatchObject({ fault: 'changed' })
  expect(titleAt(live)).toBe('theirs')
})

test('access that ends is told, and the copy on the device goes', async () => {
  const server = new FakeServer()
  const anna = await ready(server)
  await writeCached(ANNA, server.snapshot(), {})
  server.commit(BERT, [{ id: newId(), ...removeMember({ memberId: 'member00anna' }) }])
  await waitFor(() => expect(anna.live.state.status).toBe('gone'))
  await waitFor(async () => expect(await readCached(PROJECT)).toBeUndefined())
})

test('a cold start without a network fails in words and recovers by itself', async () => {
  const line = new FakeLine(new FakeServer(), ANNA)
  line.connected = false
  line.fault = 'network'
  const { live } = await open(line)
  expect(live.state.status).toBe('failed')
  line.mend()
  live.wake()
  await waitFor(() => expect(live.state).toMatchObject({ status: 'ready', connection: 'live' }))
})

test('a newer protocol stops sending, keeps what waits and says so', async () => {
  const server = new FakeServer()
  const { live, line } = await ready(server)
  line.fault = 'outdated'
  live.dispatch(rename('kept'))
  await waitFor(() => expect(live.state).toMatchObject({ connection: 'outdated', waiting: 1 }))
  await waitFor(async () => expect(await saved()).toBe(1))
})

test('my open card is told on each new line', async () => {
  const { live, line } = await ready(new FakeServer())
  live.openCard(CARDS[2])
  line.cut()
  line.mend()
  await waitFor(() => expect(line.announced.filter((cardId) => cardId === CARDS[2])).toHaveLength(2))
})
