import 'fake-indexeddb/auto'
import { renameCard } from '@meanwhile/domain/card/commands'
import { writeComment } from '@meanwhile/domain/comment/commands'
import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, CARDS, FakeLine, FakeServer, PROJECT } from '../../test/fake-server.ts'
import { LiveProject } from './live-project.ts'
import { forgetProjects, readCached } from './snapshot-cache.ts'

const CARD = CARDS[0]
const opened: LiveProject[] = []
let made = 0
const newId = () => `open${String(++made).padStart(8, '0')}`

beforeEach(forgetProjects)
afterEach(() => {
  for (const live of opened.splice(0)) live.close()
})

async function open(server: FakeServer, userId = ANNA, fault: FakeLine['fault'] = null) {
  const line = new FakeLine(server, userId)
  if (fault) {
    line.fault = fault
    line.connected = false
  }
  const edge = { newId, now: () => new Date().toISOString() }
  const live = new LiveProject(PROJECT, userId, line, edge, {
    changed: () => {},
    refused: () => {},
    signedOut: () => {},
  })
  opened.push(live)
  await live.open()
  await waitFor(() => expect(live.state.status).toBe('ready'))
  return { live, line }
}

const say = (text: string) => ({ id: newId(), ...writeComment({ commentId: newId(), cardId: CARD, text }) })
const heard = (live: LiveProject) => live.store?.details('comments', CARD).map(({ text }) => text)

test('[R10] [R9] the details of a card come when somebody looks, and stay live', async () => {
  const server = new FakeServer()
  server.commit(BERT, [say('Before')])
  const { live } = await open(server)
  expect([live.store?.isOpen(CARD), heard(live)]).toEqual([false, []])
  live.watchDetails(CARD)
  await waitFor(() => expect(heard(live)).toEqual(['Before']))
  server.commit(BERT, [say('After')])
  await waitFor(() => expect(heard(live)).toEqual(['Before', 'After']))
})

test('a card that could not be read is read when the line is back', async () => {
  const server = new FakeServer()
  server.commit(BERT, [say('Here')])
  const { live, line } = await open(server)
  line.fault = 'network'
  live.watchDetails(CARD)
  await Promise.resolve()
  expect(live.store?.isOpen(CARD)).toBe(false)
  line.cut()
  line.mend()
  await waitFor(() => expect(heard(live)).toEqual(['Here']))
})

test('after a snapshot replaced the base, what somebody looks at is read again', async () => {
  const server = new FakeServer()
  server.maxCatchUp = 2
  const { live, line } = await open(server)
  live.watchDetails(CARD)
  await waitFor(() => expect(live.store?.isOpen(CARD)).toBe(true))
  line.cut()
  for (let n = 0; n < 5; n++) {
    server.commit(BERT, [say(`Comment ${n}`), { id: newId(), ...renameCard({ cardId: CARD, title: `Title ${n}` }) }])
  }
  line.mend()
  await waitFor(() => expect(heard(live)).toHaveLength(5))
})

test('a card that was opened can be read without a network', async () => {
  const server = new FakeServer()
  const first = await open(server)
  first.live.watchDetails(CARD)
  await waitFor(() => expect(first.live.store?.isOpen(CARD)).toBe(true))
  server.commit(BERT, [say('Kept')])
  await waitFor(() => expect(heard(first.live)).toEqual(['Kept']))
  // Leaving writes what was to be written soon.
  first.live.close()
  await waitFor(async () => expect((await readCached(PROJECT))?.details[CARD]?.comments).toHaveLength(1))
  const { live } = await open(server, ANNA, 'network')
  expect(heard(live)).toEqual(['Kept'])
})
