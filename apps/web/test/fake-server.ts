import { bareCard } from '@meanwhile/domain/card/card'
import type { Envelope } from '@meanwhile/domain/command'
import { step } from '@meanwhile/domain/decide'
import { NO_FACTS } from '@meanwhile/domain/facts/facts'
import {
  type CatchUp,
  type Details,
  type JoinAnswer,
  MAX_EVENTS_PER_CATCH_UP,
  type ProjectEvent,
  type Snapshot,
  type Verdict,
  writeSnapshot,
} from '@meanwhile/domain/protocol'
import { ProjectState } from '@meanwhile/domain/state'
import { DETAIL_NAMES } from '@meanwhile/domain/tables'
import { LineError, type LineFault, type LineListener, type Transport } from '../src/project/transport.ts'

export const PROJECT = 'project00001'
export const ANNA = 'user0000anna'
export const BERT = 'user0000bert'
export const BOARD = 'board0000001'
export const LISTS = ['list00000001', 'list00000002'] as const
export const CARDS = ['card00000001', 'card00000002', 'card00000003'] as const
const AT = '2026-01-01T12:00:00.000Z'

export function demoState(): ProjectState {
  const state = new ProjectState(0)
  state.patch({
    rows: {
      projects: [
        {
          id: PROJECT,
          acronym: 'BITU',
          title: 'Bridging',
          summary: '',
          lang: 'en',
          timeZone: 'Europe/Riga',
          anchors: {},
          facts: NO_FACTS,
          archivedAt: null,
        },
      ],
      members: [
        { id: 'member00anna', userId: ANNA, role: 'coordinator', partnerId: null, leftAt: null },
        { id: 'member00bert', userId: BERT, role: 'coordinator', partnerId: null, leftAt: null },
      ],
      boards: [{ id: BOARD, title: 'Sites', position: 'a0', partnerId: null, lang: 'en', archivedAt: null }],
      lists: LISTS.map((id, n) => ({
        id,
        boardId: BOARD,
        title: id,
        position: `a${n}`,
        stage: null,
        colour: null,
        softLimit: null,
        archivedAt: null,
      })),
      cards: CARDS.map((id, n) =>
        bareCard({ id, boardId: BOARD, listId: LISTS[0], position: `a${n}`, title: id, kind: 'task' }),
      ),
    },
    gone: {},
  })
  return state
}

/** The law of the server in memory: one order, known ids answered from the log. */
export class FakeServer {
  readonly state = demoState()
  readonly log: ProjectEvent[] = []
  readonly lines = new Set<FakeLine>()
  maxCatchUp = MAX_EVENTS_PER_CATCH_UP

  commit(actorId: string | null, commands: readonly Envelope[]): Verdict[] {
    return commands.map((command) => {
      const known = this.log.find(({ id }) => id === command.id)
      if (known) return { id: command.id, event: known }
      const result = step(this.state, command, { actorId, at: AT })
      if (result.refusal) return { id: command.id, refused: result.refusal }
      const event = {
        ...result.changes,
        version: this.state.version + 1,
        id: command.id,
        type: command.type,
        by: actorId,
        at: AT,
      }
      this.state.patch(event)
      this.state.version++
      this.state.last = event.id
      this.log.push(event)
      for (const line of this.lines) line.push([event])
      return { id: command.id, event }
    })
  }

  since(version: number, last: string | null = null): CatchUp {
    const made = this.log.find((event) => event.version === version)?.id
    if (last !== null && made !== undefined && made !== last) {
      return { reload: true, head: this.state.version, restored: true }
    }
    const events = this.log.filter((event) => event.version > version)
    const head = this.state.version
    return events.length > this.maxCatchUp ? { reload: true, head } : { events, head }
  }

  details(cardId: string): Details {
    const rows = Object.fromEntries(DETAIL_NAMES.map((table) => [table, [...this.state.of(table, cardId)]]))
    return structuredClone({ version: this.state.version, rows })
  }

  snapshot(): Snapshot {
    return structuredClone(writeSnapshot(PROJECT, this.state))
  }
}

/** One client's way to the server, with everything that can go wrong on it. */
export class FakeLine implements Transport {
  connected = true
  /** Events that the network loses, or keeps for later. */
  lose = false
  hold = false
  readonly held: ProjectEvent[] = []
  /** Requests fail this way. */
  fault: LineFault | null = null
  /** The server does the work, the answer is lost. */
  loseAnswers = false
  readonly dispatched: Envelope[][] = []
  readonly asked: number[] = []
  readonly announced: (string | null)[] = []
  #listener: LineListener | null = null
  #joined = false
  readonly #server: FakeServer
  readonly #userId: string

  constructor(server: FakeServer, userId: string) {
    this.#server = server
    this.#userId = userId
    server.lines.add(this)
  }

  get listener(): LineListener {
    if (!this.#listener) throw new Error('nobody listens')
    return this.#listener
  }

  push(events: ProjectEvent[]): void {
    if (!this.connected || !this.#joined || this.lose) return
    if (this.hold) this.held.push(...events)
    else this.#listener?.events(structuredClone(events))
  }

  /** Hands out what was held, last first. */
  release(): void {
    this.hold = false
    for (const event of this.held.splice(0).reverse()) this.push([event])
  }

  cut(): void {
    this.connected = false
    this.#joined = false
    this.#listener?.disconnected()
  }

  mend(): void {
    this.connected = true
    this.fault = null
    this.#listener?.connected()
  }

  probe(): void {}

  listen(_projectId: string, listener: LineListener): () => void {
    this.#listener = listener
    return () => {
      this.#listener = null
    }
  }

  join(_projectId: string, version: number, last: string | null): Promise<JoinAnswer> {
    return this.#ask(() => {
      this.#joined = true
      return this.#server.since(version, last)
    }, true)
  }

  leave(): void {
    this.#joined = false
  }

  announce(_projectId: string, cardId: string | null): void {
    this.announced.push(cardId)
  }

  since(_projectId: string, version: number, last: string | null): Promise<CatchUp> {
    this.asked.push(version)
    return this.#ask(() => this.#server.since(version, last))
  }

  dispatch(_projectId: string, commands: readonly Envelope[]): Promise<Verdict[]> {
    this.dispatched.push([...commands])
    return this.#ask(() => this.#server.commit(this.#userId, commands))
  }

  details(_projectId: string, cardId: string): Promise<Details> {
    return this.#ask(() => this.#server.details(cardId))
  }

  snapshot(): Promise<Snapshot> {
    return this.#ask(() => this.#server.snapshot())
  }

  async #ask<Answer>(work: () => Answer, needsSocket = false): Promise<Answer> {
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (this.fault) throw new LineError(this.fault)
    if (needsSocket && !this.connected) throw new LineError('network')
    const answer = structuredClone(work())
    if (this.loseAnswers) throw new LineError('network')
    return answer
  }
}
