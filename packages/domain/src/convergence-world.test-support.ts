import type { Envelope } from './command.ts'
import { COMMANDS, type CommandType } from './commands.ts'
import { agree, type Faces, Forecast, faces, fail } from './convergence-oracles.test-support.ts'
import { copyRows, MemoryProject } from './memory-project.test-support.ts'
import { projectOf } from './project/commands.ts'
import {
  type CatchUp,
  type ProjectEvent,
  readSnapshot,
  type Snapshot,
  type Verdict,
  writeSnapshot,
} from './protocol.ts'
import { type Dice, randomCommand } from './random-commands.test-support.ts'
import { Replica, type Touched } from './replica.ts'
import { COORDINATOR, id, LEAD, MEMBER, sampleProject } from './sample-project.test-support.ts'
import { unsound } from './sound.ts'
import type { ProjectState } from './state.ts'

/** What the world is made of; a mutant replaces one of them by a broken one. */
export interface Parts {
  Replica: typeof Replica
  Project: typeof MemoryProject
  /** Whether unsent commands are there after a reload. */
  keepsPending: boolean
}

const SOUND_PARTS: Parts = { Replica, Project: MemoryProject, keepsPending: true }

const STEPS = 320
const CATCH_UP_LIMIT = 8
const RELOAD_BEHIND = 30
const ANSWER_TIMEOUT = 12
/** Two tabs of one member are two clients. The last is an old program: it gets columns that it does not know. */
const USERS = [COORDINATOR, LEAD, MEMBER, MEMBER]
const TYPES = Object.keys(COMMANDS) as CommandType[]

type ToClient =
  | { kind: 'events'; events: ProjectEvent[] }
  | { kind: 'head'; version: number }
  | { kind: 'answer'; verdicts: Verdict[] | 'not-found' }
  | { kind: 'caught up'; answer: CatchUp }
  | { kind: 'snapshot'; snapshot: Snapshot }

type ToServer = { kind: 'dispatch'; commands: Envelope[] } | { kind: 'since'; version: number } | { kind: 'open' }

/** How often something happened that makes a run worth its time. */
export interface Tally {
  accepted: number
  refused: number
  /** Commands that came a second time after they had been logged. */
  repeated: number
  held: number
  doubted: number
  /** Snapshots that were newer than the replica, while it had unsent work. */
  resets: number
  resumed: number
  closed: number
}

/** Mulberry32 by Tommy Ettinger: small, and the same everywhere from the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

interface Client {
  name: string
  userId: string
  isOld: boolean
  replica: Replica
  forecast: Forecast
  /** What was announced as changed since the view was last looked at. */
  announced: Set<string>
  seen: Faces
  online: boolean
  /** Counts connections: what was sent over an earlier one never arrives. */
  connection: number
  /** The tick after which an unanswered dispatch is sent again. */
  waitsUntil: number
  /** The newest version that the server spoke of. */
  head: number
  /** Unsent commands that a reloaded client has not read from its storage yet. */
  stored: { command: Envelope; at: string }[]
  closed: boolean
}

/** One run: clients and a server over a bad network, from one seed. Throws a Disagreement when an oracle is hurt. */
class World {
  readonly #dice: Dice
  readonly #parts: Parts
  readonly #initial = sampleProject()
  readonly #server: MemoryProject
  /** The confirmed rows of every version, remembered as the server made them. */
  readonly #history: Faces[]
  readonly #clients: Client[]
  #mail: { due: number; deliver: () => void }[] = []
  #cached: string
  #tick = 0
  #commands = 0
  #healed = false
  readonly #tally: Tally = {
    accepted: 0,
    refused: 0,
    repeated: 0,
    held: 0,
    doubted: 0,
    resets: 0,
    resumed: 0,
    closed: 0,
  }

  constructor(seed: number, parts: Parts) {
    this.#dice = diceOf(seed)
    this.#parts = parts
    this.#server = new parts.Project(this.#initial, () => this.#clock(0))
    this.#history = [faces(this.#server.rows)]
    this.#cached = this.#print()
    this.#clients = USERS.map((userId, n) => this.#open(`client ${n}`, userId, n === USERS.length - 1))
  }

  run(): Tally {
    for (this.#tick = 1; this.#tick <= STEPS; this.#tick++) {
      this.#act()
      this.#deliver()
    }
    this.#settleDown()
    this.#compareAll()
    this.#tally.accepted = this.#server.log.length
    return this.#tally
  }

  #clock(skew: number): string {
    return new Date(Date.UTC(2026, 5, 1) + (this.#tick + skew) * 1000).toISOString()
  }

  #chance(oneIn: number): boolean {
    return this.#dice(oneIn) === 0
  }

  // What happens in a step.

  #act(): void {
    const client = this.#clients[this.#dice(this.#clients.length)]!
    const lot = this.#dice(100)
    if (lot < 4) return this.#product()
    if (lot < 8) return this.#broadcast({ kind: 'head', version: this.#server.rows.version })
    if (lot < 10) this.#cached = this.#print()
    if (client.closed) return
    if (lot < 56) return this.#work(client)
    if (lot < 76) return this.#flush(client)
    if (lot < 84) return this.#catchUp(client)
    if (lot < 90) return client.online ? this.#disconnect(client) : this.#connect(client)
    if (lot < 94) return this.#send(client, { kind: 'open' })
    if (lot < 97) return this.#reload(client)
    this.#readStorage(client)
  }

  /** The product itself writes: somebody accepted an invitation, say. */
  #product(): void {
    const command = { id: this.#newId(), ...randomCommand(this.#dice, this.#server.rows, 'member.add') }
    this.#take(null, [command])
  }

  #work(client: Client): void {
    const type = this.#typeFor(client)
    const command = { id: this.#newId(), ...randomCommand(this.#dice, client.replica.view, type) }
    if (type === 'member.remove' && !this.#chance(6)) command.body = { memberId: id('member', 6) }
    const at = this.#clock(this.#dice(60) - 30)
    const refused = client.replica.dispatch(json(command), at)
    const expected = client.forecast.dispatch(client.replica.confirmed, json(command), at)
    if (refused !== expected) fail('view', `${client.name}: ${type} answered ${refused}, not ${expected}`)
    this.#check(client)
    if (this.#chance(2)) this.#flush(client)
  }

  #typeFor(client: Client): CommandType {
    if (projectOf(client.replica.view).archivedAt !== null && this.#chance(2)) return 'project.restore'
    if (this.#chance(3)) return 'card.move'
    const type = TYPES[this.#dice(TYPES.length)]!
    return type === 'project.archive' && !this.#chance(5) ? 'list.archive' : type
  }

  /** Sends what is unsent, from its beginning, so that a later command never overtakes an earlier one. */
  #flush(client: Client): void {
    if (!client.online || client.closed || this.#tick < client.waitsUntil) return
    const commands = client.replica.pending.slice(0, 1 + this.#dice(6)).map((mine) => mine.command)
    if (commands.length === 0 || client.stored.length > 0) return
    client.waitsUntil = this.#tick + ANSWER_TIMEOUT
    this.#send(client, { kind: 'dispatch', commands })
  }

  #catchUp(client: Client): void {
    const behind = client.replica.gap !== null || client.head > client.replica.version
    if (behind) this.#send(client, { kind: 'since', version: client.replica.version })
  }

  #disconnect(client: Client): void {
    client.online = false
  }

  #connect(client: Client): void {
    client.online = true
    client.connection++
    client.waitsUntil = 0
    this.#send(client, { kind: 'since', version: client.replica.version })
  }

  /** The window is loaded anew: what was on its way to it is lost; unsent commands wait in its storage. */
  #reload(client: Client): void {
    const pending = [...client.stored, ...client.replica.pending.map(({ command, at }) => ({ command, at }))]
    const fresh = this.#open(client.name, client.userId, client.isOld)
    Object.assign(client, fresh, { connection: client.connection + 1, announced: client.announced })
    client.replica = this.#replica(client, this.#snapshotFor(client.isOld))
    client.forecast = new Forecast(client.userId, client.replica.version)
    client.seen = faces(client.replica.view)
    client.stored = this.#parts.keepsPending ? json(pending) : []
    client.forecast.storage = json(pending)
    if (this.#chance(2)) this.#readStorage(client)
  }

  #readStorage(client: Client): void {
    this.#tally.resumed += client.stored.length
    client.replica.resume(client.stored)
    client.stored = []
    client.forecast.resume()
    this.#check(client)
  }

  // The network.

  #send(client: Client, message: ToServer): void {
    if (!client.online || client.closed) return
    const text = JSON.stringify(message)
    this.#post(() => this.#serve(client, JSON.parse(text) as ToServer))
  }

  #reply(client: Client, message: ToClient): void {
    const { connection } = client
    const text = JSON.stringify(message)
    this.#post(() => {
      if (!client.online || client.closed || client.connection !== connection) return
      this.#hear(client, JSON.parse(text) as ToClient)
    })
  }

  #post(deliver: () => void): void {
    if (this.#healed) {
      this.#mail.push({ due: this.#tick, deliver })
      return
    }
    if (this.#chance(6)) return
    for (let copies = this.#chance(5) ? 2 : 1; copies > 0; copies--)
      this.#mail.push({ due: this.#tick + this.#dice(9), deliver })
  }

  #deliver(): void {
    const due = this.#mail.filter((letter) => letter.due <= this.#tick)
    this.#mail = this.#mail.filter((letter) => letter.due > this.#tick)
    while (due.length > 0) {
      const at = this.#healed ? 0 : this.#dice(due.length)
      due.splice(at, 1)[0]!.deliver()
    }
  }

  #broadcast(message: ToClient): void {
    for (const client of this.#clients) {
      const mayKnow = [...this.#server.rows.all('members')].some(
        (member) => member.userId === client.userId && member.leftAt === null,
      )
      if (client.online && mayKnow) this.#reply(client, this.#written(message, client.isOld))
    }
  }

  // The server.

  #take(userId: string | null, commands: Envelope[]): Verdict[] | 'not-found' {
    const before = this.#server.log.length
    const logged = new Set(this.#server.log.map((event) => event.id))
    this.#tally.repeated += commands.filter((command) => logged.has(command.id)).length
    const verdicts = this.#server.dispatch(userId, commands)
    const events = this.#server.log.slice(before)
    if (events.length === 0) return verdicts
    const faults = unsound(this.#server.rows)
    if (faults.length > 0) fail('sound', `server: ${faults.join('; ')}`)
    this.#remember(events)
    this.#broadcast({ kind: 'events', events })
    return verdicts
  }

  /** One version after the other, from the log alone: what the history says must be what the rows are. */
  #remember(events: ProjectEvent[]): void {
    for (const event of events) {
      const last = this.#history.length - 1
      if (event.version !== last + 1) fail('agreement', `version ${event.version} after ${last}`)
      const next = new Map(this.#history[last])
      for (const [name, face] of faces(rowsOfEvent(event))) next.set(name, face)
      for (const [table, ids] of Object.entries(event.gone)) for (const gone of ids) next.delete(`${table}/${gone}`)
      this.#history.push(next)
    }
    agree('agreement', 'the rows of the server and its log', faces(this.#server.rows), this.#history.at(-1)!)
    const ids = this.#server.log.map((event) => event.id)
    if (new Set(ids).size !== ids.length) fail('once', 'a command id is in the log twice')
  }

  #serve(client: Client, message: ToServer): void {
    if (message.kind === 'dispatch') {
      const verdicts = this.#take(client.userId, message.commands)
      return this.#reply(client, this.#written({ kind: 'answer', verdicts }, client.isOld))
    }
    if (message.kind === 'open')
      return this.#reply(client, { kind: 'snapshot', snapshot: this.#snapshotFor(client.isOld) })
    const head = this.#server.rows.version
    const events = this.#server.log.slice(message.version, message.version + CATCH_UP_LIMIT)
    const answer: CatchUp = head - message.version > RELOAD_BEHIND ? { reload: true, head } : { events, head }
    this.#reply(client, this.#written({ kind: 'caught up', answer }, client.isOld))
  }

  #print(): string {
    return JSON.stringify(writeSnapshot(projectOf(this.#initial).id, this.#server.rows))
  }

  /** A snapshot from the server's cache, which may be some versions old. */
  #snapshotFor(isOld: boolean): Snapshot {
    if (this.#healed || this.#chance(3)) this.#cached = this.#print()
    const snapshot = JSON.parse(this.#cached) as Snapshot
    if (!isOld) return snapshot
    snapshot.tables.cards.columns.unshift('estimate')
    for (const row of snapshot.tables.cards.rows) row.unshift(8)
    return { ...snapshot, tables: { ...snapshot.tables, ...NEWER_TABLE } }
  }

  /** What a newer server sends to an old client: a column and a table that it has never heard of. */
  #written(message: ToClient, isOld: boolean): ToClient {
    if (!isOld) return message
    return JSON.parse(JSON.stringify(message), (key, value) => {
      if (key === 'cards' && Array.isArray(value) && typeof value[0] === 'object')
        return value.map((row) => ({ ...row, estimate: 8 }))
      return key === 'rows' && !Array.isArray(value) ? { ...value, milestones: [{ id: id('stone', 1) }] } : value
    }) as ToClient
  }

  // A client.

  #open(name: string, userId: string, isOld: boolean): Client {
    const client = {
      name,
      userId,
      isOld,
      online: true,
      connection: 0,
      waitsUntil: 0,
      head: 0,
      stored: [],
      closed: false,
    }
    const opened = { ...client, announced: new Set<string>() } as unknown as Client
    opened.replica = this.#replica(opened, this.#snapshotFor(isOld))
    opened.forecast = new Forecast(userId, opened.replica.version)
    opened.seen = faces(opened.replica.view)
    return opened
  }

  #replica(client: Client, snapshot: Snapshot): Replica {
    const announce = (touched: Touched) => {
      for (const [table, ids] of touched) for (const row of ids) client.announced.add(`${table}/${row}`)
    }
    return new this.#parts.Replica(readSnapshot(snapshot), client.userId, announce)
  }

  #hear(client: Client, message: ToClient): void {
    const { replica, forecast } = client
    if (message.kind === 'head') client.head = Math.max(client.head, message.version)
    if (message.kind === 'events') {
      replica.receive(message.events)
      forecast.receive(message.events)
    }
    if (message.kind === 'caught up') {
      client.head = Math.max(client.head, message.answer.head)
      if ('reload' in message.answer) this.#send(client, { kind: 'open' })
      else {
        replica.receive(message.answer.events)
        forecast.receive(message.answer.events)
        if (replica.version < message.answer.head) this.#catchUp(client)
      }
    }
    if (message.kind === 'snapshot') {
      const state: ProjectState = readSnapshot(message.snapshot)
      if (state.version > replica.version && replica.pending.length > 0) this.#tally.resets++
      forecast.reset(state.version)
      replica.reset(state)
    }
    if (message.kind === 'answer') this.#settle(client, message.verdicts)
    this.#check(client)
  }

  #settle(client: Client, verdicts: Verdict[] | 'not-found'): void {
    client.waitsUntil = 0
    if (verdicts === 'not-found') {
      client.closed = true
      this.#tally.closed++
      return
    }
    const handedBack = client.replica.settle(verdicts)
    const expected = client.forecast.settle(verdicts)
    this.#tally.refused += expected.length
    if (JSON.stringify(handedBack) !== JSON.stringify(expected))
      fail('view', `${client.name}: handed back ${JSON.stringify(handedBack)}, not ${JSON.stringify(expected)}`)
  }

  /** The oracles that hold for one client at every step. */
  #check(client: Client): void {
    const { replica, forecast, name } = client
    if (replica.version !== forecast.version)
      fail('order', `${name} is at version ${replica.version}, and not at ${forecast.version}`)
    agree('agreement', `${name} at ${replica.version}`, faces(replica.confirmed), this.#history[replica.version]!)
    if (replica.gap !== null) this.#tally.held++
    this.#tally.doubted += replica.pending.filter((mine) => mine.doubt !== null).length
    const faults = [...unsound(replica.confirmed), ...unsound(replica.view)]
    if (faults.length > 0) fail('sound', `${name}: ${faults.join('; ')}`)
    const expected = forecast.view(replica.confirmed)
    const pending = replica.pending.map(({ command, doubt }) => [command.id, doubt])
    if (JSON.stringify(pending) !== JSON.stringify(expected.pending))
      fail('view', `${name} waits for ${JSON.stringify(pending)}, not ${JSON.stringify(expected.pending)}`)
    const view = faces(replica.view)
    agree('view', `${name}'s view`, view, faces(expected.rows))
    this.#checkAnnounced(client, view)
  }

  /** A screen draws only what is announced. */
  #checkAnnounced(client: Client, view: Faces): void {
    for (const row of new Set([...view.keys(), ...client.seen.keys()])) {
      if (view.get(row) !== client.seen.get(row) && !client.announced.has(row))
        fail('announced', `${client.name}: ${row} changed and nobody was told`)
    }
    client.seen = view
    client.announced.clear()
  }

  // The end.

  /** The network is good again: everything must be settled after some rounds. */
  #settleDown(): void {
    this.#healed = true
    for (const client of this.#clients) {
      if (client.closed) continue
      if (client.stored.length > 0) this.#readStorage(client)
      this.#connect(client)
    }
    for (let round = 0; round < 200 && !this.#isSettled(); round++) {
      this.#tick += ANSWER_TIMEOUT
      for (let hops = 0; hops < 4; hops++) this.#deliver()
      for (const client of this.#clients) {
        this.#flush(client)
        client.head = this.#server.rows.version
        this.#catchUp(client)
      }
    }
    if (!this.#isSettled()) fail('settled', 'something waits for ever')
  }

  #isSettled(): boolean {
    return this.#clients.every(
      ({ closed, replica }) =>
        closed || (replica.pending.length === 0 && replica.version === this.#server.rows.version),
    )
  }

  #compareAll(): void {
    const replayed = copyRows(this.#initial)
    for (const event of json(this.#server.log)) replayed.patch(event)
    const rows = faces(this.#server.rows)
    agree('agreement', 'the log replayed from nothing and the rows', faces(replayed), rows)
    for (const client of this.#clients) {
      if (client.closed) continue
      this.#check(client)
      agree('agreement', `${client.name} in the end`, faces(client.replica.view), rows)
    }
  }

  #newId(): string {
    return id('do', ++this.#commands)
  }
}

const NEWER_TABLE = { milestones: { columns: ['id'], rows: [[id('stone', 1)]] } }

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value))

function rowsOfEvent(event: ProjectEvent) {
  const rows = sampleProject((sample) => {
    for (const table of Object.keys(sample)) Object.assign(sample, { [table]: event.rows[table as 'cards'] ?? [] })
  })
  return rows
}

/** Runs one world to its end and tells how often what the oracles are for has happened in it. */
export function simulate(seed: number, parts: Partial<Parts> = {}): Tally {
  return new World(seed, { ...SOUND_PARTS, ...parts }).run()
}
