import type { Envelope } from '@meanwhile/domain/command'
import { decide, parseBody } from '@meanwhile/domain/decide'
import { Draft } from '@meanwhile/domain/draft'
import type { ProjectEvent, Verdict } from '@meanwhile/domain/protocol'
import { type Changes, TABLE_NAMES } from '@meanwhile/domain/tables'
import type pg from 'pg'
import type { ProjectLine } from './line.ts'
import { findCommands, isKnownCommand, type LogLine, lockProject, readHead, save } from './store.ts'

/** Commands of one request: of one person, in their order. */
export interface Job {
  actorId: string | null
  commands: readonly Envelope[]
  done(verdicts: Verdict[]): void
  failed(error: unknown): void
}

interface Plan {
  base: number
  verdicts: Verdict[][]
  lines: LogLine[]
  /** The final rows of the whole batch. */
  changes: Changes
}

/** Decides a batch on the warm copy, in memory. A known id is answered with what was logged. */
function plan(line: ProjectLine, jobs: readonly Job[], at: string, known: ReadonlyMap<string, ProjectEvent>): Plan {
  const base = line.state.version
  const whole = new Draft(line.state)
  const lines: LogLine[] = []
  const inBatch = new Map<string, ProjectEvent>()
  const verdictOf = (actorId: string | null, command: Envelope): Verdict => {
    const logged = inBatch.get(command.id) ?? known.get(command.id) ?? line.known(command.id)
    if (logged) return { id: command.id, event: logged }
    const parsed = parseBody(command)
    if ('refused' in parsed) return { id: command.id, refused: parsed.refused }
    const draft = new Draft(whole)
    const refused = decide(draft, { type: command.type, body: parsed.body }, { actorId, at })
    if (refused) return { id: command.id, refused }
    const version = base + lines.length + 1
    const event: ProjectEvent = { version, id: command.id, type: command.type, by: actorId, at, ...draft.changes() }
    lines.push({ event, body: parsed.body })
    inBatch.set(command.id, event)
    merge(whole, event)
    return { id: command.id, event }
  }
  const verdicts = jobs.map(({ actorId, commands }) => commands.map((command) => verdictOf(actorId, command)))
  return { base, verdicts, lines, changes: whole.changes() }
}

function merge(draft: Draft, changes: Changes): void {
  for (const table of TABLE_NAMES) {
    for (const row of changes.rows[table] ?? []) draft.put(table, row)
    for (const id of changes.gone[table] ?? []) draft.remove(table, id)
  }
}

const events = (made: Plan) => made.lines.map(({ event }) => event)

/**
 * First try: decide on the warm copy and save in one statement that holds only if the project is still at that
 * version. The raised version is the lock and the order. Undefined: somebody else wrote, or an id may be known.
 */
async function commitIfCurrent(pool: pg.Pool, line: ProjectLine, jobs: readonly Job[], at: string) {
  const made = plan(line, jobs, at, new Map())
  if (made.lines.length === 0) {
    // Nothing to write, so nothing would tell us that the copy is old; a refusal must be true of the newest version.
    return (await readHead(pool, line.projectId)) === made.base ? made : undefined
  }
  try {
    return (await save(pool, line.projectId, made.base, made.lines, made.changes)) ? made : undefined
  } catch (error) {
    if (isKnownCommand(error)) return undefined
    throw error
  }
}

/** Second try, which cannot lose: hold the project's row, read what others wrote, look the ids up, decide, save. */
async function commitLocked(pool: pg.Pool, line: ProjectLine, jobs: readonly Job[], at: string): Promise<Plan> {
  const connection = await pool.connect()
  try {
    await connection.query('BEGIN')
    await lockProject(connection, line.projectId)
    await line.catchUp(connection)
    const ids = jobs.flatMap(({ commands }) => commands.map(({ id }) => id))
    const made = plan(line, jobs, at, await findCommands(connection, line.projectId, ids))
    if (made.lines.length > 0 && !(await save(connection, line.projectId, made.base, made.lines, made.changes))) {
      throw new Error('the project moved although its row is locked')
    }
    await connection.query('COMMIT')
    connection.release()
    return made
  } catch (error) {
    // The connection may be in any state: closing it ends the transaction for certain.
    connection.release(true)
    throw error
  }
}

/** Commits a batch of jobs of one project in one transaction, tells the copy, then answers. */
export async function commit(pool: pg.Pool, line: ProjectLine, jobs: readonly Job[], at: string): Promise<void> {
  try {
    const made = (await commitIfCurrent(pool, line, jobs, at)) ?? (await commitLocked(pool, line, jobs, at))
    line.take(events(made), true)
    for (const [n, job] of jobs.entries()) job.done(made.verdicts[n] ?? [])
  } catch (error) {
    for (const job of jobs) job.failed(error)
  }
}
