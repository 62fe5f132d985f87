import type { Envelope } from './command.ts'
import { agree, type Faces, faces, facesAfter, fail } from './convergence-oracles.test-support.ts'
import { copyRows, type MemoryProject } from './memory-project.test-support.ts'
import { projectOf } from './project/project-of.ts'
import {
  type CatchUp,
  type Details,
  type ProjectEvent,
  type Snapshot,
  type Verdict,
  writeSnapshot,
} from './protocol.ts'
import { id } from './sample-project.test-support.ts'
import { unsound } from './sound.ts'
import { DETAIL_NAMES, type Reader } from './tables.ts'

export type ToClient =
  | { kind: 'events'; events: ProjectEvent[] }
  | { kind: 'head'; version: number }
  | { kind: 'answer'; verdicts: Verdict[] | 'not-found' }
  | { kind: 'caught up'; answer: CatchUp }
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'details'; cardId: string; details: Details }

export type ToServer =
  | { kind: 'dispatch'; commands: Envelope[] }
  | { kind: 'since'; version: number }
  | { kind: 'open' }
  | { kind: 'details'; cardId: string }

const CATCH_UP_LIMIT = 8
const RELOAD_BEHIND = 30

/** The server of a simulated world, with the oracles that hold for it after every command. */
export class WorldServer {
  readonly #project: MemoryProject
  readonly #initial: Reader
  /** The rows of every version as the log alone tells them. */
  readonly #history: Faces[]
  #cached = ''
  /** Commands that came again after they had been logged. */
  repeated = 0

  constructor(project: MemoryProject, initial: Reader) {
    this.#project = project
    this.#initial = initial
    this.#history = [faces(initial)]
    this.refreshSnapshot()
  }

  get rows(): Reader {
    return this.#project.rows
  }

  get version(): number {
    return this.#project.rows.version
  }

  rowsAt(version: number): Faces {
    return this.#history[version] ?? fail('order', `nothing was ever at version ${version}`)
  }

  /** Between two refreshes everybody gets the same snapshot, some versions old. */
  refreshSnapshot(): void {
    this.#cached = JSON.stringify(writeSnapshot(projectOf(this.#initial).id, this.#project.rows))
  }

  snapshot(): Snapshot {
    return JSON.parse(this.#cached) as Snapshot
  }

  details(cardId: string): Details {
    const rows = Object.fromEntries(DETAIL_NAMES.map((table) => [table, [...this.rows.of(table, cardId)]]))
    return { version: this.version, rows }
  }

  mayRead(userId: string): boolean {
    for (const member of this.rows.all('members')) if (member.userId === userId) return member.leftAt === null
    return false
  }

  /** Takes commands in; `tell` is called with what everybody must hear. */
  take(userId: string | null, commands: Envelope[], tell: (events: ProjectEvent[]) => void) {
    const { log } = this.#project
    const before = log.length
    const logged = new Set(log.map((event) => event.id))
    this.repeated += commands.filter((command) => logged.has(command.id)).length
    const verdicts = this.#project.dispatch(userId, commands)
    const events = log.slice(before)
    if (events.length > 0) {
      this.#check(events)
      tell(events)
    }
    return verdicts
  }

  since(version: number): CatchUp {
    const head = this.version
    if (head - version > RELOAD_BEHIND) return { reload: true, head }
    return { events: this.#project.log.slice(version, version + CATCH_UP_LIMIT), head }
  }

  /** The log replayed from nothing gives the rows. */
  checkLog(): void {
    const replayed = copyRows(this.#initial)
    for (const event of JSON.parse(JSON.stringify(this.#project.log)) as ProjectEvent[]) replayed.patch(event)
    agree('agreement', 'the log replayed from nothing and the rows', faces(replayed), faces(this.rows))
  }

  #check(events: ProjectEvent[]): void {
    for (const event of events) {
      if (event.version !== this.#history.length) fail('agreement', `version ${event.version} is out of order`)
      this.#history.push(facesAfter(this.rowsAt(event.version - 1), event))
    }
    const faults = unsound(this.rows)
    if (faults.length > 0) fail('sound', `server: ${faults.join('; ')}`)
    agree('agreement', 'the rows of the server and its log', faces(this.rows), this.rowsAt(this.version))
    const ids = this.#project.log.map((event) => event.id)
    if (new Set(ids).size !== ids.length) fail('once', 'a command id is in the log twice')
  }
}

const NEWER_COLUMN = { estimate: 8 }
const NEWER_TABLE = { milestones: [{ id: id('stone', 1) }] }

/** The same message from a server that is newer than its client: a column and a table that it has never heard of. */
export function fromNewerServer(message: ToClient): ToClient {
  if (message.kind === 'snapshot') {
    const { tables } = message.snapshot
    const cards = { ...tables.cards, estimate: (tables.cards.id ?? []).map(() => NEWER_COLUMN.estimate) }
    return {
      ...message,
      snapshot: { ...message.snapshot, tables: { milestones: { id: [] }, ...tables, cards } as never },
    }
  }
  const newer = (event: ProjectEvent): ProjectEvent => {
    const cards = event.rows.cards?.map((card) => ({ ...card, ...NEWER_COLUMN }))
    return { ...event, rows: { ...NEWER_TABLE, ...event.rows, ...(cards && { cards }) } }
  }
  if (message.kind === 'events') return { ...message, events: message.events.map(newer) }
  if (message.kind === 'caught up' && 'events' in message.answer)
    return { ...message, answer: { ...message.answer, events: message.answer.events.map(newer) } }
  if (message.kind === 'answer' && message.verdicts !== 'not-found') {
    const verdicts = message.verdicts.map((one) => ('event' in one ? { ...one, event: newer(one.event) } : one))
    return { ...message, verdicts }
  }
  return message
}
