import type { Envelope } from '@meanwhile/domain/command'
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import { freeTabs, tabId } from './tab.ts'

/** My command on its way to the server. */
export interface Waiting {
  command: Envelope
  /** The forecast of the stamp, made when the person acted. */
  at: string
}

interface Kept extends Waiting {
  userId: string
  projectId: string
  tab: string
  /** Place in the queue of its tab; what was refused has none. */
  place?: number
}

type Queued = Kept & { place: number }

/** Where commands wait until the server has answered. One queue per person, project and tab. */
export interface WaitingStore {
  /** False: a reload would lose what waits, and the person is told. */
  readonly lasting: boolean
  /** Adds at the end of this tab's queue. */
  add(waiting: readonly Waiting[]): Promise<void>
  remove(commandIds: readonly string[]): Promise<void>
  /**
   * Takes over what tabs that are gone have left, in their order, and puts it before what this tab has waiting (`known`).
   * This tab itself may have left something too: at a sign-out.
   */
  adopt(known: ReadonlySet<string>): Promise<Waiting[]>
}

/** What waits, and beside it what was refused (`not-sent.ts`). */
export const WAITING_DATABASE = 'meanwhile-waiting'

const keyOf = (projectId: string, commandId: string) => `${projectId}/${commandId}`

/** How long the browser may take to open its storage before the tab works without. */
const PATIENCE_MS = 3_000

class IndexedWaitingStore implements WaitingStore {
  readonly lasting = true
  readonly #use: UseStore
  readonly #userId: string
  readonly #projectId: string
  #first = 0
  #next = 0

  constructor(use: UseStore, userId: string, projectId: string) {
    this.#use = use
    this.#userId = userId
    this.#projectId = projectId
  }

  add(waiting: readonly Waiting[]): Promise<void> {
    const place = this.#next
    this.#next += waiting.length
    return this.#put(waiting, place)
  }

  #put(waiting: readonly Waiting[], place: number): Promise<void> {
    const owner = { userId: this.#userId, projectId: this.#projectId, tab: tabId() }
    const kept = waiting.map((one, step): Kept => ({ ...one, ...owner, place: place + step }))
    return this.#use('readwrite', (store) => {
      for (const one of kept) store.put(one, keyOf(this.#projectId, one.command.id))
      return promisifyRequest(store.transaction)
    })
  }

  remove(commandIds: readonly string[]): Promise<void> {
    return this.#use('readwrite', (store) => {
      for (const id of commandIds) store.delete(keyOf(this.#projectId, id))
      return promisifyRequest(store.transaction)
    })
  }

  async adopt(known: ReadonlySet<string>): Promise<Waiting[]> {
    const tabs = new Set((await this.#left(known)).map(({ tab }) => tab))
    if (tabs.size === 0) return []
    return freeTabs([...tabs], async (free) => {
      // Read again under the locks: another tab may have been faster.
      const left = await this.#left(known)
      const queues = free.map((tab) => left.filter((one) => one.tab === tab).sort((a, b) => a.place - b.place))
      const begun = (queue: readonly Queued[]) => queue[0]?.at ?? ''
      const adopted = queues
        .sort((a, b) => (begun(a) < begun(b) ? -1 : 1))
        .flat()
        .map(({ command, at }) => ({ command, at }))
      // The same keys are written again with this tab's name: a crash in between leaves every command in one queue.
      this.#first -= adopted.length
      if (adopted.length > 0) await this.#put(adopted, this.#first)
      return adopted
    })
  }

  async #left(known: ReadonlySet<string>): Promise<Queued[]> {
    const all = await this.#use<Kept[]>('readonly', (store) => promisifyRequest(store.getAll()))
    return all.filter(
      (one): one is Queued =>
        one.place !== undefined &&
        one.projectId === this.#projectId &&
        one.userId === this.#userId &&
        !known.has(one.command.id),
    )
  }
}

const inMemory: WaitingStore = {
  lasting: false,
  add: async () => {},
  remove: async () => {},
  adopt: async () => [],
}

/** Opens the queue of this tab; without IndexedDB (private windows of some browsers) one that lives as long as the tab. */
export async function openWaitingStore(userId: string, projectId: string): Promise<WaitingStore> {
  try {
    const transact = createStore(WAITING_DATABASE, 'commands')
    await within(
      PATIENCE_MS,
      transact('readonly', (store) => promisifyRequest(store.count())),
    )
    return new IndexedWaitingStore(transact, userId, projectId)
  } catch {
    return inMemory
  }
}

function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
