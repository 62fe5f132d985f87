import { COMMANDS, type CommandType, definitionOf } from './commands.ts'
import { envelope, type Sights, WorldClient } from './convergence-client.test-support.ts'
import { Network } from './convergence-network.test-support.ts'
import { agree, faces, fail, withOpen } from './convergence-oracles.test-support.ts'
import { fromNewerServer, type ToClient, type ToServer, WorldServer } from './convergence-server.test-support.ts'
import { type Dice, diceOf, pick } from './dice.test-support.ts'
import { MemoryProject } from './memory-project.test-support.ts'
import { projectOf } from './project/project-of.ts'
import type { Snapshot } from './protocol.ts'
import { randomCommand } from './random-commands.test-support.ts'
import { THING_BODIES } from './random-things.test-support.ts'
import { Replica } from './replica.ts'
import { COORDINATOR, id, LEAD, MEMBER, sampleProject } from './sample-project.test-support.ts'

/** What the world is made of; a mutant replaces one of them by a broken one. */
export interface Parts {
  Replica: typeof Replica
  Project: typeof MemoryProject
  /** Whether unsent commands are there after a reload. */
  keepsUnsent: boolean
}

const SOUND_PARTS: Parts = { Replica, Project: MemoryProject, keepsUnsent: true }

export interface Tally extends Sights {
  accepted: number
  repeated: number
}

const STEPS = 320
const ANSWER_TIMEOUT = 12
/** More rounds than the longest queue of unsent work needs when nothing is lost any more. */
const LAST_ROUNDS = 200
/** Two tabs of one member are two clients. */
const USERS = [COORDINATOR, LEAD, MEMBER, MEMBER]
/** A program older than its server: it gets columns and tables that it does not know. */
const OLD_CLIENT = USERS.length - 1
const TYPES = Object.keys(COMMANDS) as CommandType[]
/** What works inside of cards. */
const INSIDE = TYPES.filter((type) => definitionOf(type)?.details)
/** Activities, sites, results and their like: each has many verbs, and rows that hardly two people want at once. */
const THINGS = TYPES.filter((type) => type in THING_BODIES)
/** The verbs that meet each other, and archived lists, cards and places: what is refused is refused here. */
const BOARD = TYPES.filter((type) => !(type in THING_BODIES))

/** Clients and a server over a bad network, from one seed. */
class World {
  readonly #dice: Dice
  readonly #parts: Parts
  readonly #network: Network
  readonly #server: WorldServer
  readonly #clients: WorldClient[]
  #tick = 0
  #commands = 0

  constructor(seed: number, parts: Parts) {
    this.#dice = diceOf(seed)
    this.#parts = parts
    this.#network = new Network(this.#dice)
    const initial = sampleProject()
    this.#server = new WorldServer(new parts.Project(initial, () => this.#clock(0)), initial)
    const rowsAt = (version: number) => this.#server.rowsAt(version)
    this.#clients = USERS.map(
      (userId, n) => new WorldClient(`client ${n}`, userId, this.#server.snapshot(), parts.Replica, rowsAt),
    )
  }

  run(): Tally {
    for (this.#tick = 1; this.#tick <= STEPS; this.#tick++) {
      this.#act()
      this.#network.deliver(this.#tick)
    }
    this.#settleDown()
    this.#server.checkLog()
    for (const client of this.#clients.filter(({ closed }) => !closed))
      agree('agreement', `${client.name} in the end`, faces(client.replica.view), this.#knownTo(client))
    return this.#tally()
  }

  #knownTo({ replica }: WorldClient) {
    return withOpen(faces(this.#server.rows), (cardId) => replica.view.isOpen(cardId))
  }

  #act(): void {
    const client = pick(this.#dice, this.#clients)
    const lot = this.#dice(100)
    if (lot < 4) return this.#product()
    if (lot < 8) return this.#broadcast({ kind: 'head', version: this.#server.version })
    if (lot < 10) return this.#server.refreshSnapshot()
    if (lot < 18) return this.#openCard(client)
    if (client.closed) return
    if (lot < 56) return this.#work(client)
    if (lot < 76) return this.#flush(client)
    if (lot < 84) return this.#catchUp(client)
    if (lot < 90) return client.online ? this.#cut(client) : this.#connect(client)
    if (lot < 94) return this.#send(client, { kind: 'open' })
    if (lot < 97) return this.#reload(client)
    client.readStorage()
  }

  /** The product itself writes: somebody accepted an invitation, say. */
  #product(): void {
    const command = envelope(this.#newId(), randomCommand(this.#dice, this.#server.rows, 'member.add'))
    this.#server.take(null, [command], (events) => this.#broadcast({ kind: 'events', events }))
  }

  #work(client: WorldClient): void {
    const type = this.#typeFor(client)
    const command = envelope(this.#newId(), randomCommand(this.#dice, client.replica.view, type))
    // Most of the time it is somebody without a window who must go, so that a world is not empty too soon.
    if (type === 'member.remove' && this.#dice(3) > 0) command.body = { memberId: id('member', 6) }
    client.work(command, this.#clock(this.#dice(60) - 30))
    if (this.#dice(2) === 0) this.#flush(client)
  }

  #typeFor(client: WorldClient): CommandType {
    if (projectOf(client.replica.view).archivedAt !== null && this.#dice(2) === 0) return 'project.restore'
    if (this.#dice(3) === 0) return 'card.move'
    // Nearly all who are picked may not, or are not to be removed: often enough that somebody is sent away.
    if (this.#dice(30) === 0) return 'member.remove'
    const lot = this.#dice(12)
    // However many things there are, the verbs of a board keep their share.
    const type = pick(this.#dice, lot < 4 ? INSIDE : lot < 5 ? THINGS : BOARD)
    return type === 'project.archive' && this.#dice(5) > 0 ? 'list.archive' : type
  }

  /** The person opens a card: the question goes out, its answer may come late, twice or never. */
  #openCard(client: WorldClient): void {
    const cards = [...client.replica.confirmed.all('cards')]
    if (client.closed || cards.length === 0) return
    const cardId = pick(this.#dice, cards).id
    client.replica.askDetails(cardId)
    this.#send(client, { kind: 'details', cardId })
  }

  /** Sends what is unsent, from its beginning, so that a later command never overtakes an earlier one. */
  #flush(client: WorldClient): void {
    if (this.#tick < client.waitsUntil || client.stored.length > 0) return
    const commands = client.replica.pending.slice(0, 1 + this.#dice(6)).map((mine) => mine.command)
    if (commands.length === 0 || !client.online || client.closed) return
    client.waitsUntil = this.#tick + ANSWER_TIMEOUT
    this.#send(client, { kind: 'dispatch', commands })
  }

  #catchUp(client: WorldClient): void {
    if (client.isBehind) this.#send(client, { kind: 'since', version: client.replica.version })
  }

  #cut(client: WorldClient): void {
    client.online = false
  }

  #connect(client: WorldClient): void {
    client.online = true
    client.connection++
    client.waitsUntil = 0
    this.#send(client, { kind: 'since', version: client.replica.version })
  }

  #reload(client: WorldClient): void {
    client.reload(this.#snapshot(), this.#parts.keepsUnsent)
    if (this.#dice(2) === 0) client.readStorage()
  }

  #send(client: WorldClient, message: ToServer): void {
    if (!client.online || client.closed) return
    const text = JSON.stringify(message)
    this.#network.post(this.#tick, () => this.#serve(client, JSON.parse(text) as ToServer))
  }

  #reply(client: WorldClient, message: ToClient): void {
    const { connection } = client
    const isOld = client === this.#clients[OLD_CLIENT]
    const text = JSON.stringify(isOld ? fromNewerServer(message) : message)
    this.#network.post(this.#tick, () => {
      if (!client.online || client.closed || client.connection !== connection) return
      const heard = JSON.parse(text) as ToClient
      client.hear(heard)
      if (heard.kind !== 'caught up') return
      if ('reload' in heard.answer) this.#send(client, { kind: 'open' })
      else this.#catchUp(client)
    })
  }

  #serve(client: WorldClient, message: ToServer): void {
    if (message.kind === 'open') return this.#reply(client, { kind: 'snapshot', snapshot: this.#snapshot() })
    if (message.kind === 'since')
      return this.#reply(client, { kind: 'caught up', answer: this.#server.since(message.version) })
    if (message.kind === 'details') {
      const { cardId } = message
      return this.#reply(client, { kind: 'details', cardId, details: this.#server.details(cardId) })
    }
    const verdicts = this.#server.take(client.userId, message.commands, (events) =>
      this.#broadcast({ kind: 'events', events }),
    )
    this.#reply(client, { kind: 'answer', verdicts })
  }

  #broadcast(message: ToClient): void {
    for (const client of this.#clients)
      if (client.online && this.#server.mayRead(client.userId)) this.#reply(client, message)
  }

  #snapshot(): Snapshot {
    if (this.#dice(3) === 0) this.#server.refreshSnapshot()
    return this.#server.snapshot()
  }

  /** The network is good again: everything must be settled after some rounds. */
  #settleDown(): void {
    this.#network.heal()
    this.#server.refreshSnapshot()
    for (const client of this.#clients) {
      if (client.closed) continue
      client.readStorage()
      this.#connect(client)
    }
    for (let round = 0; round < LAST_ROUNDS && !this.#isSettled(); round++) {
      this.#tick += ANSWER_TIMEOUT
      for (let hop = 0; hop < 4; hop++) this.#network.deliver(this.#tick)
      for (const client of this.#clients) {
        this.#flush(client)
        client.head = this.#server.version
        this.#catchUp(client)
      }
    }
    if (!this.#isSettled()) fail('settled', 'something waits for ever')
  }

  #isSettled(): boolean {
    return this.#clients.every(
      ({ closed, replica }) => closed || (replica.pending.length === 0 && replica.version === this.#server.version),
    )
  }

  #tally(): Tally {
    const sum = (name: keyof Sights) => this.#clients.reduce((total, { sights }) => total + sights[name], 0)
    return {
      accepted: this.#server.version,
      repeated: this.#server.repeated,
      refused: sum('refused'),
      held: sum('held'),
      doubted: sum('doubted'),
      resets: sum('resets'),
      resumed: sum('resumed'),
      closed: sum('closed'),
      opened: sum('opened'),
      openedLate: sum('openedLate'),
    }
  }

  #clock(skew: number): string {
    return new Date(Date.UTC(2026, 5, 1) + (this.#tick + skew) * 1000).toISOString()
  }

  #newId(): string {
    return id('do', ++this.#commands)
  }
}

/** Runs one world to its end; throws a Disagreement when an oracle is hurt. Tells how much there was to see. */
export function simulate(seed: number, parts: Partial<Parts> = {}): Tally {
  return new World(seed, { ...SOUND_PARTS, ...parts }).run()
}
