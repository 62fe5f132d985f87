import 'fake-indexeddb/auto'
import { renameCard } from '@meanwhile/domain/card/commands'
import { clear, createStore, entries } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ANNA, CARDS, PROJECT } from '../../test/fake-server.ts'

const store = createStore('meanwhile-waiting', 'commands')

/** Web Locks of one browser, with several tabs: who holds which name. */
class FakeLocks {
  readonly held = new Set<string>()

  async request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as (lock: { name: string } | null) => Promise<unknown>
    if (rest.length > 1 && this.held.has(name)) return work(null)
    this.held.add(name)
    const result = await work({ name })
    this.held.delete(name)
    return result
  }
}

let locks: FakeLocks

beforeEach(async () => {
  locks = new FakeLocks()
  vi.stubGlobal('navigator', { locks })
  await clear(store)
})
afterEach(() => vi.unstubAllGlobals())

/** A module of its own for each tab, with its own random name. */
async function tab() {
  vi.resetModules()
  const { openWaitingStore } = await import('./waiting-store.ts')
  const { tabId } = await import('./tab.ts')
  const name = tabId()
  const waiting = await openWaitingStore(ANNA, PROJECT)
  return { waiting, die: () => locks.held.delete(`meanwhile:tab:${name}`) }
}

const command = (n: number, at = n) => ({
  command: { id: `cmd00000000${n}`, ...renameCard({ cardId: CARDS[0], title: `t${n}` }) },
  at: `2026-01-01T12:00:0${at}.000Z`,
})
const ids = (waiting: readonly { command: { id: string } }[]) => waiting.map((one) => one.command.id.at(-1)).join('')
const NONE = new Set<string>()

test('the queues of dead tabs are adopted whole, oldest first, each in its own order [R8]', async () => {
  const [first, second] = [await tab(), await tab()]
  await second.waiting.add([command(3, 3), command(4, 1)])
  await first.waiting.add([command(1, 2)])
  await first.waiting.add([command(2, 4)])
  first.die()
  second.die()
  const third = await tab()
  expect(ids(await third.waiting.adopt(NONE))).toBe('1234')
})

test('the queue of a tab that only sleeps is left alone', async () => {
  const asleep = await tab()
  await asleep.waiting.add([command(1)])
  const other = await tab()
  expect(await other.waiting.adopt(NONE)).toEqual([])
  expect(await entries(store)).toHaveLength(1)
})

test('what was adopted stays before what came later, through one more crash [R8]', async () => {
  const first = await tab()
  await first.waiting.add([command(1), command(2)])
  first.die()
  const second = await tab()
  await second.waiting.add([command(3)])
  expect(ids(await second.waiting.adopt(new Set(['cmd000000003'])))).toBe('12')
  second.die()
  const third = await tab()
  expect(ids(await third.waiting.adopt(NONE))).toBe('123')
})

test('two new tabs do not adopt the same queue', async () => {
  const dead = await tab()
  await dead.waiting.add([command(1), command(2)])
  dead.die()
  const [one, two] = [await tab(), await tab()]
  const first = await one.waiting.adopt(NONE)
  const second = await two.waiting.adopt(NONE)
  expect([ids(first), ids(second)]).toEqual(['12', ''])
})

test('settled commands leave the device', async () => {
  const one = await tab()
  await one.waiting.add([command(1), command(2)])
  await one.waiting.remove(['cmd000000001'])
  expect(await entries(store)).toHaveLength(1)
})

test('without IndexedDB the tab works in memory and knows it', async () => {
  const kept = globalThis.indexedDB
  vi.stubGlobal('indexedDB', undefined)
  try {
    const { waiting } = await tab()
    expect(waiting.lasting).toBe(false)
    await waiting.add([command(1)])
    expect(await waiting.adopt(NONE)).toEqual([])
  } finally {
    vi.stubGlobal('indexedDB', kept)
  }
})
