import type { Command, Envelope } from './command.ts'
import { agree, type Faces, Forecast, faces, fail, withOpen } from './convergence-oracles.test-support.ts'
import type { ToClient } from './convergence-server.test-support.ts'
import { type Details, readSnapshot, type Snapshot, type Verdict } from './protocol.ts'
import type { Replica } from './replica.ts'
import { unsound } from './sound.ts'

/** How often something happened that makes a run worth its time. */
export interface Sights {
  refused: number
  held: number
  doubted: number
  /** Snapshots that were newer than the replica, while it had unsent work. */
  resets: number
  resumed: number
  closed: number
  /** Cards whose details came, and those of them that had moved on meanwhile. */
  opened: number
  openedLate: number
}

interface Unsent {
  command: Envelope
  at: string
}

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** One window of a person: the replica under test, a forecast beside it, and the oracles that hold at every step. */
export class WorldClient {
  readonly name: string
  readonly userId: string
  readonly sights: Sights = {
    refused: 0,
    held: 0,
    doubted: 0,
    resets: 0,
    resumed: 0,
    closed: 0,
    opened: 0,
    openedLate: 0,
  }
  replica: Replica
  online = true
  /** Counts connections: what was sent over an earlier one never arrives. */
  connection = 0
  /** The tick after which an unanswered dispatch is sent again. */
  waitsUntil = 0
  /** The newest version that the server spoke of. */
  head = 0
  /** Unsent commands that a reloaded window has not read from its storage yet. */
  stored: Unsent[] = []
  /** Access ended. */
  closed = false
  readonly #Replica: typeof Replica
  readonly #rowsAt: (version: number) => Faces
  #forecast: Forecast
  readonly #announced = new Set<string>()
  #seen: Faces

  constructor(
    name: string,
    userId: string,
    snapshot: Snapshot,
    ReplicaClass: typeof Replica,
    rowsAt: (version: number) => Faces,
  ) {
    this.name = name
    this.userId = userId
    this.#Replica = ReplicaClass
    this.#rowsAt = rowsAt
    this.replica = this.#begin(snapshot)
    this.#forecast = new Forecast(userId, snapshot.version)
    this.#seen = faces(this.replica.view)
  }

  /** Whether it knows that events are missing. */
  get isBehind(): boolean {
    return this.replica.gap !== null || this.head > this.replica.version
  }

  work(command: Envelope, at: string): void {
    const refused = this.replica.dispatch(json(command), at)
    const expected = this.#forecast.dispatch(this.replica.confirmed, json(command), at)
    if (refused !== expected) fail('view', `${this.name}: ${command.type} answered ${refused}, not ${expected}`)
    this.check()
  }

  /** The window is loaded anew: what it held in memory is lost; unsent commands wait in its storage. */
  reload(snapshot: Snapshot, keepsUnsent: boolean): void {
    const unsent = json([...this.stored, ...this.replica.pending.map(({ command, at }) => ({ command, at }))])
    this.connection++
    this.waitsUntil = 0
    this.head = 0
    this.online = true
    this.replica = this.#begin(snapshot)
    this.#forecast = new Forecast(this.userId, snapshot.version)
    this.#seen = faces(this.replica.view)
    this.stored = keepsUnsent ? unsent : []
    this.#forecast.storage = unsent
  }

  readStorage(): void {
    this.sights.resumed += this.stored.length
    this.replica.resume(this.stored)
    this.stored = []
    this.#forecast.resume()
    this.check()
  }

  hear(message: ToClient): void {
    if (message.kind === 'head') this.head = Math.max(this.head, message.version)
    if (message.kind === 'events') this.#receive(message.events)
    if (message.kind === 'caught up') {
      this.head = Math.max(this.head, message.answer.head)
      if ('events' in message.answer) this.#receive(message.answer.events)
    }
    if (message.kind === 'snapshot') {
      const state = readSnapshot(message.snapshot)
      if (state.version > this.replica.version && this.replica.pending.length > 0) this.sights.resets++
      this.#forecast.reset(state.version)
      this.replica.reset(state)
    }
    if (message.kind === 'details') this.#open(message.cardId, message.details)
    if (message.kind === 'answer') this.#settle(message.verdicts)
    this.check()
  }

  check(): void {
    const { replica, name } = this
    if (replica.version !== this.#forecast.version)
      fail('order', `${name} is at version ${replica.version}, and not at ${this.#forecast.version}`)
    const known = withOpen(this.#rowsAt(replica.version), (cardId) => replica.confirmed.isOpen(cardId))
    agree('agreement', `${name} at ${replica.version}`, faces(replica.confirmed), known)
    const faults = [...unsound(replica.confirmed), ...unsound(replica.view)]
    if (faults.length > 0) fail('sound', `${name}: ${faults.join('; ')}`)
    const expected = this.#forecast.view(replica.confirmed)
    const pending = replica.pending.map(({ command, doubt }) => [command.id, doubt])
    if (JSON.stringify(pending) !== JSON.stringify(expected.pending))
      fail('view', `${name} waits for ${JSON.stringify(pending)}, not ${JSON.stringify(expected.pending)}`)
    agree('view', `the view of ${name}`, faces(replica.view), faces(expected.rows))
    this.#checkAnnounced()
    if (replica.gap !== null) this.sights.held++
    this.sights.doubted += replica.pending.filter((mine) => mine.doubt !== null).length
  }

  /** A screen draws only what is announced. */
  #checkAnnounced(): void {
    const view = faces(this.replica.view)
    for (const row of new Set([...view.keys(), ...this.#seen.keys()])) {
      if (view.get(row) !== this.#seen.get(row) && !this.#announced.has(row))
        fail('announced', `${this.name}: ${row} changed and nobody was told`)
    }
    this.#seen = view
    this.#announced.clear()
  }

  #receive(events: Parameters<Replica['receive']>[0]): void {
    this.replica.receive(events)
    this.#forecast.receive(events)
  }

  #open(cardId: string, details: Details): void {
    if (!this.replica.takeDetails(cardId, details) || !this.replica.confirmed.isOpen(cardId)) return
    this.sights.opened++
    if (details.version < this.replica.version) this.sights.openedLate++
  }

  #settle(verdicts: Verdict[] | 'not-found'): void {
    this.waitsUntil = 0
    if (verdicts === 'not-found') {
      this.closed = true
      this.sights.closed++
      return
    }
    const handedBack = this.replica.settle(verdicts)
    const expected = this.#forecast.settle(verdicts)
    this.sights.refused += expected.length
    if (JSON.stringify(handedBack) !== JSON.stringify(expected))
      fail('view', `${this.name}: handed back ${JSON.stringify(handedBack)}, not ${JSON.stringify(expected)}`)
  }

  #begin(snapshot: Snapshot): Replica {
    return new this.#Replica(readSnapshot(snapshot), this.userId, (touched) => {
      for (const [table, ids] of touched) for (const row of ids) this.#announced.add(`${table}/${row}`)
    })
  }
}

/** A command with its id, in the order of keys in which it goes over the wire. */
export const envelope = (commandId: string, { type, body }: Command): Envelope => ({ id: commandId, type, body })
