import { CardOpenings } from './card-openings.ts'
import type { Command, Envelope, Refusal } from './command.ts'
import { decide, inverseOf, parseBody } from './decide.ts'
import { Draft } from './draft.ts'
import type { Details, ProjectEvent, Verdict } from './protocol.ts'
import type { ProjectState } from './state.ts'
import { DETAIL_NAMES, type Reader, TABLE_NAMES, type TableName } from './tables.ts'

/** My command that the server has not settled yet. */
export interface Pending {
  command: Envelope
  /** The client's forecast of the server's stamp. */
  at: string
  /** Why it would be refused on the base we know now. It waits, out of view, for the server's word. */
  doubt: Refusal | null
}

export type Touched = ReadonlyMap<TableName, ReadonlySet<string>>

/** A command that the server refused, with what it wanted, so that nothing that a person typed is lost. */
export interface Refused {
  command: Envelope
  code: Refusal
}

/**
 * One live project: `view` = pending commands replayed over the confirmed state. No rollback code: a refusal takes a
 * command off the pending list and the view is made again.
 */
export class Replica {
  #confirmed: ProjectState
  #view: Draft
  #pending: Pending[] = []
  /** Events that came too early, by version. */
  readonly #held = new Map<number, ProjectEvent>()
  readonly #openings = new CardOpenings()
  readonly #actorId: string
  readonly #changed: (touched: Touched) => void

  constructor(confirmed: ProjectState, actorId: string, changed: (touched: Touched) => void = () => {}) {
    this.#confirmed = confirmed
    this.#view = new Draft(confirmed)
    this.#actorId = actorId
    this.#changed = changed
  }

  get version(): number {
    return this.#confirmed.version
  }

  get view(): Reader {
    return this.#view
  }

  /** The cards whose details are here, the one that was opened first in front. */
  get openCards(): readonly string[] {
    return this.#confirmed.openCards()
  }

  get confirmed(): Reader & Pick<ProjectState, 'version' | 'last'> {
    return this.#confirmed
  }

  get pending(): readonly Pending[] {
    return this.#pending
  }

  /** The version after which events are missing, or null: with it ask `project.since`. */
  get gap(): number | null {
    return this.#held.size > 0 ? this.version : null
  }

  /** What would take this command back, seen from now. Read it before dispatching. */
  inverse(command: Command): Command | null {
    return inverseOf(this.#view, command)
  }

  /** Takes a command in, parsed as the server will. A refusal on the spot means that it was not taken. */
  dispatch(command: Envelope, at: string): Refusal | null {
    const parsed = parseBody(command)
    if ('refused' in parsed) return parsed.refused
    const mine = { ...command, body: parsed.body }
    const refusal = decide(this.#view, mine, { actorId: this.#actorId, at })
    if (refusal) return refusal
    this.#pending.push({ command: mine, at, doubt: null })
    this.#replay(this.#touchedByPending())
    return null
  }

  /** Puts back commands that waited in storage, in their order, whatever the base says of them now. */
  resume(pending: readonly { command: Envelope; at: string }[]): void {
    const known = new Set(this.#pending.map((mine) => mine.command.id))
    const older = pending.filter(({ command }) => !known.has(command.id)).map((mine) => ({ ...mine, doubt: null }))
    const touched = this.#touchedByPending()
    this.#pending = [...older, ...this.#pending]
    this.#replay(touched)
  }

  /** Takes events in any order, any number of times. */
  receive(events: readonly ProjectEvent[]): void {
    for (const event of events) if (event.version > this.version) this.#held.set(event.version, event)
    const touched = this.#touchedByPending()
    const settled = new Set<string>()
    let next = this.#held.get(this.version + 1)
    while (next) {
      this.#held.delete(next.version)
      this.#confirmed.patch(next)
      this.#confirmed.version = next.version
      this.#confirmed.last = next.id
      settled.add(next.id)
      touch(touched, next)
      this.#openings.follow(next)
      next = this.#held.get(this.version + 1)
    }
    if (settled.size === 0) return
    this.#openReady(touched)
    this.#pending = this.#pending.filter((mine) => !settled.has(mine.command.id))
    this.#replay(touched)
  }

  /** Takes the server's answers; returns the commands that it refused. */
  settle(verdicts: readonly Verdict[]): Refused[] {
    this.receive(verdicts.flatMap((verdict) => ('event' in verdict ? [verdict.event] : [])))
    const touched = this.#touchedByPending()
    const refused: Refused[] = []
    this.#pending = this.#pending.filter(({ command }) => {
      const verdict = verdicts.find(({ id }) => id === command.id)
      if (!verdict) return true
      if ('refused' in verdict) {
        refused.push({ command, code: verdict.refused })
        return false
      }
      // Its event is already inside my base (a snapshot, say). A later version settles it when it is applied in order.
      return verdict.event.version > this.version
    })
    this.#replay(touched)
    return refused
  }

  /**
   * Starts over from a snapshot; pending work stays. An older one changes nothing, unless the server itself went back
   * (`backwards`): a database that was restored from a backup.
   */
  reset(confirmed: ProjectState, backwards = false): void {
    if (confirmed.version < this.version && !backwards) return
    if (backwards) this.#held.clear()
    const touched = this.#touchedByPending()
    for (const table of TABLE_NAMES) {
      for (const state of [this.#confirmed, confirmed]) for (const row of state.all(table)) add(touched, table, row.id)
    }
    this.#confirmed = confirmed
    this.#openings.restart(confirmed.version)
    this.#openReady(touched)
    for (const version of this.#held.keys()) if (version <= confirmed.version) this.#held.delete(version)
    this.#replay(touched)
    this.receive([])
  }

  /** Before the server is asked for the details of a card: from here on nothing of them is missed. */
  askDetails(cardId: string): void {
    this.#openings.ask(cardId, this.version)
  }

  /**
   * Takes the server's answer. Details of a later version wait for their events, those of an earlier one are brought up
   * to date by the events since. False: it is too old for that (or nobody asked): ask again.
   */
  takeDetails(cardId: string, details: Details): boolean {
    if (!this.#openings.answer(cardId, details)) return false
    const touched = this.#touchedByPending()
    this.#openReady(touched)
    this.#replay(touched)
    return true
  }

  #openReady(touched: Map<TableName, Set<string>>): void {
    for (const { cardId, details, since } of this.#openings.ready(this.version)) {
      // The card may be gone by now; its details are gone with it.
      if (!this.#confirmed.get('cards', cardId)) continue
      this.#confirmed.open(cardId, details.rows)
      for (const event of since) this.#confirmed.patchCard(cardId, event)
      for (const table of DETAIL_NAMES) for (const row of this.#confirmed.of(table, cardId)) add(touched, table, row.id)
    }
  }

  /** Makes the view again: confirmed, then every pending command that still may. */
  #replay(touched: Map<TableName, Set<string>>): void {
    const view = new Draft(this.#confirmed)
    this.#pending = this.#pending.map((mine) => {
      const doubt = this.#forecast(view, mine)
      return doubt === mine.doubt ? mine : { ...mine, doubt }
    })
    this.#view = view
    for (const table of TABLE_NAMES) for (const id of view.touched(table)) add(touched, table, id)
    if (touched.size > 0) this.#changed(touched)
  }

  /** What waited in storage may be of an older version of this program, so its body is not trusted to fit. */
  #forecast(view: Draft, { command, at }: Pending): Refusal | null {
    const parsed = parseBody(command)
    if ('refused' in parsed) return parsed.refused
    return decide(view, { type: command.type, body: parsed.body }, { actorId: this.#actorId, at })
  }

  #touchedByPending(): Map<TableName, Set<string>> {
    const touched = new Map<TableName, Set<string>>()
    for (const table of TABLE_NAMES) for (const id of this.#view.touched(table)) add(touched, table, id)
    return touched
  }
}

function add(touched: Map<TableName, Set<string>>, table: TableName, id: string): void {
  const ids = touched.get(table)
  if (ids) ids.add(id)
  else touched.set(table, new Set([id]))
}

function touch(touched: Map<TableName, Set<string>>, event: ProjectEvent): void {
  for (const table of TABLE_NAMES) {
    for (const row of event.rows[table] ?? []) add(touched, table, row.id)
    for (const id of event.gone[table] ?? []) add(touched, table, id)
  }
}
