import { MAX_EVENTS_PER_CATCH_UP, type ProjectEvent } from '@meanwhile/domain/protocol'
import type { ProjectState } from '@meanwhile/domain/state'
import { type Queryable, readDetails, readEvents, readSnapshotText, type SnapshotText, stateOf } from './store.ts'

/** Details are text that people wrote at length; a warm copy keeps those of the cards that were worked on last. */
const MAX_OPEN_CARDS = 2_000

/** Called with the printed project that a warm copy was made of: whoever opens it next needs the same text. */
export type ReadText = (projectId: string, row: SnapshotText) => void

/** Called for every event that the warm copy takes in, in the order of versions, right after it was committed. */
export type Advanced = (projectId: string, events: readonly ProjectEvent[], own: boolean) => void

/**
 * The warm copy of one project in this process, with its newest events. Valid at its version; behind by some versions
 * means: read the log. Changed only from inside its own queue, one task at a time.
 */
export class ProjectLine {
  readonly projectId: string
  #state: ProjectState
  readonly #recent: ProjectEvent[] = []
  readonly #byCommand = new Map<string, ProjectEvent>()
  readonly #advanced: Advanced
  #tail: Promise<unknown> = Promise.resolve()

  constructor(projectId: string, state: ProjectState, advanced: Advanced) {
    this.projectId = projectId
    this.#state = state
    this.#advanced = advanced
  }

  get state(): ProjectState {
    return this.#state
  }

  /** The event of a command id among the newest ones. */
  known(commandId: string): ProjectEvent | undefined {
    return this.#byCommand.get(commandId)
  }

  /** The events after a version, or undefined when they are no longer all in memory. */
  after(version: number): ProjectEvent[] | undefined {
    const missing = this.#state.version - version
    if (missing < 0 || missing > this.#recent.length) return undefined
    return missing === 0 ? [] : this.#recent.slice(-missing)
  }

  /** The id of the command that made a version, as far as it is in memory. */
  commandAt(version: number): string | undefined {
    if (version === this.#state.version) return this.#state.last ?? undefined
    return this.#recent.at(version - this.#state.version - 1)?.id
  }

  /** Runs a task alone: what changes the copy never overlaps. */
  alone<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#tail.then(task, task)
    this.#tail = turn.catch(() => {})
    return turn
  }

  /**
   * Has the details of these cards at hand. False: the database is at another version than the copy, nothing was done.
   * Call it from inside `alone`.
   */
  async openCards(db: Queryable, cardIds: readonly string[]): Promise<boolean> {
    if (cardIds.length === 0) return true
    const details = await readDetails(db, this.projectId, cardIds)
    if (details?.version !== this.#state.version) return false
    this.#state.closeOldest(MAX_OPEN_CARDS)
    for (const cardId of cardIds) this.#state.open(cardId, details.rows)
    return true
  }

  /** Takes in events that follow the copy's version and tells the listener. */
  take(events: readonly ProjectEvent[], own: boolean): void {
    for (const event of events) {
      this.#state.patch(event)
      this.#state.version = event.version
      this.#state.last = event.id
      this.#recent.push(event)
      this.#byCommand.set(event.id, event)
    }
    while (this.#recent.length > MAX_EVENTS_PER_CATCH_UP) {
      const old = this.#recent.shift()
      if (old) this.#byCommand.delete(old.id)
    }
    if (events.length > 0) this.#advanced(this.projectId, events, own)
  }

  /** Reads what other processes committed. Call it from inside `alone`. */
  async catchUp(db: Queryable): Promise<void> {
    for (;;) {
      const events = await readEvents(db, this.projectId, this.#state.version, MAX_EVENTS_PER_CATCH_UP)
      this.take(events, false)
      if (events.length < MAX_EVENTS_PER_CATCH_UP) return
    }
  }
}

export async function openLine(db: Queryable, projectId: string, advanced: Advanced, read: ReadText) {
  const row = await readSnapshotText(db, projectId)
  if (!row) return undefined
  read(projectId, row)
  return new ProjectLine(projectId, stateOf(row.text), advanced)
}
