import type { Envelope, Stamp } from './command.ts'
import { parseBody, step } from './decide.ts'
import { memberOf } from './member/member-of.ts'
import type { ProjectEvent, Verdict } from './protocol.ts'
import { ProjectState } from './state.ts'
import { type Reader, TABLE_NAMES } from './tables.ts'

/** The same rows in a state of its own. */
export function copyRows(project: Reader, version = 0): ProjectState {
  const copy = new ProjectState(version)
  copy.patch({ rows: Object.fromEntries(TABLE_NAMES.map((table) => [table, [...project.all(table)]])), gone: {} })
  return copy
}

/** The write path of one project without a database: one command after the other, so that nothing needs a lock. */
export class MemoryProject {
  readonly rows: ProjectState
  readonly log: ProjectEvent[] = []
  readonly #logged = new Map<string, ProjectEvent>()
  readonly #clock: () => string

  constructor(initial: Reader, clock: () => string, version = 0) {
    this.rows = copyRows(initial, version)
    this.#clock = clock
  }

  dispatch(actorId: string | null, commands: readonly Envelope[]): Verdict[] | 'not-found' {
    if (actorId !== null && !memberOf(this.rows, actorId)) return 'not-found'
    return commands.map((command) => this.#take(actorId, command))
  }

  protected logged(commandId: string): ProjectEvent | undefined {
    return this.#logged.get(commandId)
  }

  protected decided(command: Envelope, stamp: Stamp): ReturnType<typeof step> {
    return step(this.rows, command, stamp)
  }

  #take(actorId: string | null, { id, type, body }: Envelope): Verdict {
    const known = this.logged(id)
    if (known) return { id, event: known }
    const parsed = parseBody({ type, body })
    if ('refused' in parsed) return { id, refused: parsed.refused }
    const at = this.#clock()
    const result = this.decided({ id, type, body: parsed.body }, { actorId, at })
    if (!result.changes) return { id, refused: result.refusal }
    const event = { version: this.rows.version + 1, id, type, by: actorId, at, ...result.changes }
    this.rows.patch(event)
    this.rows.version = event.version
    this.rows.last = event.id
    this.log.push(event)
    this.#logged.set(id, event)
    return { id, event }
  }
}
