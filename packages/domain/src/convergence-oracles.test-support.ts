import type { Envelope, Refusal } from './command.ts'
import { parseBody, step } from './decide.ts'
import { copyRows } from './memory-project.test-support.ts'
import type { ProjectEvent, Verdict } from './protocol.ts'
import type { Refused } from './replica.ts'
import type { ProjectState } from './state.ts'
import { columnsOf, type DetailName, isDetail, type Reader, TABLE_NAMES, type TableName } from './tables.ts'

/**
 * agreement: replicas = rows = log. sound: every project and view. view: confirmed + my pending, replayed. once: an id in
 * the log. order: versions are applied one after the other. announced: what changes is told to the screen. settled: in
 * the end nothing waits.
 */
export type Oracle = 'agreement' | 'sound' | 'view' | 'once' | 'order' | 'announced' | 'settled'

export class Disagreement extends Error {
  readonly oracle: Oracle

  constructor(oracle: Oracle, what: string) {
    super(`${oracle}: ${what}`)
    this.oracle = oracle
  }
}

export function fail(oracle: Oracle, what: string): never {
  throw new Disagreement(oracle, what)
}

/** Every row as text, by `table/id`; columns that this program does not know do not count. */
export type Faces = ReadonlyMap<string, string>

const COLUMNS = Object.fromEntries(TABLE_NAMES.map((table) => [table, columnsOf(table)]))
/** Rows are never mutated (C4), so the text of one is made once. */
const printed = new WeakMap<object, string>()

function print(table: TableName, row: { id: string }): string {
  const known = printed.get(row)
  if (known !== undefined) return known
  const text = JSON.stringify((COLUMNS[table] ?? []).map((column) => row[column as keyof typeof row]))
  printed.set(row, text)
  return text
}

export function faces(project: Reader): Faces {
  const all = new Map<string, string>()
  for (const table of TABLE_NAMES)
    for (const row of project.all(table)) all.set(`${table}/${row.id}`, print(table, row))
  return all
}

const cards = new Map<string, string>()

function cardOf(table: DetailName, text: string): string {
  const known = cards.get(text)
  if (known !== undefined) return known
  const cardId = String((JSON.parse(text) as unknown[])[columnsOf(table).indexOf('cardId')])
  cards.set(text, cardId)
  return cardId
}

/** What somebody has who opened only some cards: every face, and the details of those. */
export function withOpen(all: Faces, isOpen: (cardId: string) => boolean): Faces {
  const hidden: string[] = []
  for (const [key, text] of all) {
    const table = key.slice(0, key.indexOf('/')) as TableName
    if (isDetail(table) && !isOpen(cardOf(table, text))) hidden.push(key)
  }
  if (hidden.length === 0) return all
  const visible = new Map(all)
  for (const key of hidden) visible.delete(key)
  return visible
}

/** The faces after an event, from the event alone. */
export function facesAfter(before: Faces, event: ProjectEvent): Faces {
  const after = new Map(before)
  for (const table of TABLE_NAMES) {
    for (const row of event.rows[table] ?? []) after.set(`${table}/${row.id}`, print(table, row))
  }
  for (const table of TABLE_NAMES) for (const gone of event.gone[table] ?? []) after.delete(`${table}/${gone}`)
  return after
}

export function agree(oracle: Oracle, what: string, left: Faces, right: Faces): void {
  for (const row of left.keys()) {
    if (left.get(row) !== right.get(row)) fail(oracle, `${what}: ${row} is ${left.get(row)}, not ${right.get(row)}`)
  }
  if (left.size !== right.size) fail(oracle, `${what}: ${left.size} rows, not ${right.size}`)
}

interface Mine {
  command: Envelope
  at: string
}

/** What a replica should know, worked out a second time in the plainest way: no drafts that are kept, no rows held. */
export class Forecast {
  version: number
  /** What waits in the window's storage and is not read yet. */
  storage: Mine[] = []
  #pending: Mine[] = []
  readonly #arrived = new Map<number, string>()
  readonly #userId: string

  constructor(userId: string, version: number) {
    this.#userId = userId
    this.version = version
  }

  dispatch(confirmed: Reader, command: Envelope, at: string): Refusal | null {
    const { rows } = this.view(confirmed)
    const refusal = this.#apply(rows, { command, at })
    if (refusal === null) this.#pending.push({ command, at })
    return refusal
  }

  resume(): void {
    this.#pending = [...this.storage, ...this.#pending]
    this.storage = []
  }

  receive(events: readonly ProjectEvent[]): void {
    for (const event of events) this.#arrived.set(event.version, event.id)
    for (let id = this.#arrived.get(this.version + 1); id !== undefined; id = this.#arrived.get(this.version + 1)) {
      this.version++
      this.#pending = this.#pending.filter((mine) => mine.command.id !== id)
    }
  }

  settle(verdicts: readonly Verdict[]): Refused[] {
    this.receive(verdicts.flatMap((verdict) => ('event' in verdict ? [verdict.event] : [])))
    const refused: Refused[] = []
    for (const { command } of this.#pending) {
      const verdict = verdicts.find((one) => one.id === command.id)
      if (verdict && 'refused' in verdict) refused.push({ command: this.#parsed(command), code: verdict.refused })
    }
    const over = new Set(
      verdicts.filter((one) => 'refused' in one || one.event.version <= this.version).map((one) => one.id),
    )
    this.#pending = this.#pending.filter((mine) => !over.has(mine.command.id))
    return refused
  }

  reset(version: number): void {
    this.version = Math.max(this.version, version)
    this.receive([])
  }

  view(confirmed: Reader): { rows: ProjectState; pending: [string, Refusal | null][] } {
    const rows = copyRows(confirmed)
    return { rows, pending: this.#pending.map((mine) => [mine.command.id, this.#apply(rows, mine)]) }
  }

  #parsed(command: Envelope): Envelope {
    const parsed = parseBody(command)
    return 'body' in parsed ? { ...command, body: parsed.body } : command
  }

  #apply(rows: ProjectState, { command, at }: Mine): Refusal | null {
    const parsed = parseBody(command)
    if ('refused' in parsed) return parsed.refused
    const result = step(rows, { ...command, body: parsed.body }, { actorId: this.#userId, at })
    if (result.refusal) return result.refusal
    rows.patch(result.changes)
    return null
  }
}
