import type { Command, Envelope, Refusal } from '@meanwhile/domain/command'
import { definitionOf } from '@meanwhile/domain/commands'
import { decide, parseBody } from '@meanwhile/domain/decide'
import { Draft } from '@meanwhile/domain/draft'
import type { ProjectEvent, Verdict } from '@meanwhile/domain/protocol'
import { type Changes, DETAIL_NAMES, type Reader, TABLE_NAMES } from '@meanwhile/domain/tables'
import type pg from 'pg'
import type { ProjectLine } from './line.ts'
import {
  findCommands,
  findHolders,
  inTransaction,
  isKnownCommand,
  type LogLine,
  lockProject,
  type Queryable,
  readHead,
  save,
} from './store.ts'

/** Commands of one request: of one person, in their order. */
export interface Job {
  actorId: string | null
  /** All or nothing: after the first refusal none of its commands is done. */
  atomic: boolean
  commands: readonly Envelope[]
  asProduct?: boolean
  /** Told how many of its commands are written, when there are so many that they are written in pieces. */
  saved?(commands: number): void
  done(verdicts: Verdict[]): void
  failed(error: unknown): void
}

interface ParsedJob extends Omit<Job, 'commands'> {
  commands: readonly Parsed[]
}

interface Plan {
  base: number
  verdicts: Verdict[][]
  lines: LogLine[]
  /** The final rows of the whole batch. */
  changes: Changes
}

/** A command with its body parsed, or why it could not be. */
type Parsed = Envelope & ({ parsed: Command } | { refused: Refusal })

const parsed = (command: Envelope): Parsed => {
  const { id, type, body } = command
  const result = parseBody({ type, body })
  return 'refused' in result ? { ...command, ...result } : { id, type, body, parsed: { type, body: result.body } }
}

/** Cards whose details these commands read, as far as the copy knows the card and not its details. */
function closedCards({ state }: ProjectLine, commands: readonly Parsed[]): string[] {
  const cards = new Set<string>()
  for (const command of commands) {
    if ('refused' in command) continue
    const { type, body } = command.parsed
    for (const cardId of definitionOf(type)?.details?.(state, body) ?? []) cards.add(cardId)
  }
  return [...cards].filter((cardId) => state.get('cards', cardId) && !state.isOpen(cardId))
}

/** Decides a batch on the warm copy, in memory. A known id is answered with what was logged. */
function plan(
  line: ProjectLine,
  jobs: readonly ParsedJob[],
  at: string,
  known: ReadonlyMap<string, ProjectEvent>,
): Plan {
  const base = line.state.version
  const whole = new Draft(line.state)
  const lines: LogLine[] = []
  const inBatch = new Map<string, ProjectEvent>()
  const verdicts = jobs.map(({ actorId, asProduct = false, commands, atomic }) => {
    const ofJob = new Draft(whole)
    const added: LogLine[] = []
    const inJob = new Map<string, ProjectEvent>()
    const verdictOf = (command: Parsed): Verdict => {
      const { id } = command
      const logged = inJob.get(id) ?? inBatch.get(id) ?? known.get(id) ?? line.known(id)
      if (logged) return { id, event: logged }
      if ('refused' in command) return { id, refused: command.refused }
      const draft = new Draft(ofJob)
      const refused = decide(draft, command.parsed, { actorId, asProduct, at })
      if (refused) return { id, refused }
      const version = base + lines.length + added.length + 1
      const event: ProjectEvent = { version, id, type: command.type, by: actorId, at, ...draft.changes() }
      added.push({ event, body: command.parsed.body })
      inJob.set(id, event)
      merge(ofJob, event)
      return { id, event }
    }
    const made: Verdict[] = []
    for (const command of commands) {
      const verdict = verdictOf(command)
      made.push(verdict)
      // All or nothing: what came before the refusal is dropped with this job's draft.
      if (atomic && 'refused' in verdict) return made
    }
    lines.push(...added)
    for (const [id, event] of inJob) inBatch.set(id, event)
    merge(whole, ofJob.changes())
    return made
  })
  return { base, verdicts, lines, changes: whole.changes() }
}

function merge(draft: Draft, changes: Changes): void {
  for (const table of TABLE_NAMES) {
    for (const row of changes.rows[table] ?? []) draft.put(table, row)
    for (const id of changes.gone[table] ?? []) draft.remove(table, id)
  }
}

/**
 * Decides, and once more if a row that is new to the copy has the id of one inside of a card that the copy has not open:
 * with that card open the command is refused, and nobody's row is written over. Undefined: the copy is old.
 */
async function planKnowing(db: Queryable, line: ProjectLine, decided: () => Plan): Promise<Plan | undefined> {
  const made = decided()
  const strangers = DETAIL_NAMES.flatMap((table) => {
    // These have the id of their card, so they are at hand.
    const rows = table === 'descriptions' || table === 'origins' ? [] : (made.changes.rows[table] ?? [])
    return rows.flatMap(({ id }) => (line.state.get(table, id) ? [] : [id]))
  })
  if (strangers.length === 0) return made
  const holders = await findHolders(db, line.projectId, strangers)
  const closed = holders.filter((cardId) => !line.state.isOpen(cardId))
  if (closed.length === 0) return made
  return (await line.openCards(db, closed)) ? decided() : undefined
}

const commandsOf = (jobs: readonly ParsedJob[]) => jobs.flatMap(({ commands }) => commands)

const events = (made: Plan) => made.lines.map(({ event }) => event)

/**
 * First try: decide on the warm copy and save in one statement that holds only if the project is still at that
 * version. The raised version is the lock and the order. Undefined: somebody else wrote, or an id may be known.
 */
async function commitIfCurrent(pool: pg.Pool, line: ProjectLine, jobs: readonly ParsedJob[], at: string) {
  if (!(await line.openCards(pool, closedCards(line, commandsOf(jobs))))) return undefined
  const made = await planKnowing(pool, line, () => plan(line, jobs, at, new Map()))
  if (!made) return undefined
  // What is refused now may have been done before, longer ago than the copy remembers: then the log has the answer.
  const refused = made.verdicts.flat().flatMap((verdict) => ('refused' in verdict ? [verdict.id] : []))
  if (refused.length > 0 && (await findCommands(pool, line.projectId, refused)).size > 0) return undefined
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

/** Lines of one statement where there are very many: some hundredths of a second of work, after which somebody is told. */
const PIECE = 100

/** Writes a plan into the caller's transaction, a large one piece by piece. */
async function saveInPieces(db: Queryable, line: ProjectLine, made: Plan, jobs: readonly ParsedJob[]): Promise<void> {
  const { lines, base } = made
  const written = new Set<string>()
  let before: Reader = line.state
  for (let from = 0; from < lines.length; from += PIECE) {
    const piece = lines.slice(from, from + PIECE)
    const draft = new Draft(before)
    for (const { event } of piece) merge(draft, event)
    if (!(await save(db, line.projectId, base + from, piece, draft.changes()))) {
      throw new Error('the project moved although its row is locked')
    }
    for (const { event } of piece) written.add(event.id)
    for (const { saved, commands } of jobs) saved?.(commands.filter(({ id }) => written.has(id)).length)
    before = draft
  }
}

/** Second try, which cannot lose: hold the project's row, read what others wrote, look the ids up, decide, save. */
async function commitLocked(db: Queryable, line: ProjectLine, jobs: readonly ParsedJob[], at: string): Promise<Plan> {
  await lockProject(db, line.projectId)
  await line.catchUp(db)
  const commands = commandsOf(jobs)
  await line.openCards(db, closedCards(line, commands))
  const ids = commands.map(({ id }) => id)
  const known = await findCommands(db, line.projectId, ids)
  const made = await planKnowing(db, line, () => plan(line, jobs, at, known))
  if (!made) throw new Error('the project moved although its row is locked')
  await saveInPieces(db, line, made, jobs)
  return made
}

/** Commits a batch of jobs of one project in one transaction, tells the copy, then answers. */
export async function commit(pool: pg.Pool, line: ProjectLine, jobs: readonly Job[], at: string): Promise<void> {
  try {
    const ready = jobs.map((job) => ({ ...job, commands: job.commands.map(parsed) }))
    // What is written in pieces holds the project meanwhile: there is nothing to be gained by trying first.
    const large = ready.some(({ saved, commands }) => saved && commands.length > PIECE)
    const quick = large ? undefined : await commitIfCurrent(pool, line, ready, at)
    const made = quick ?? (await inTransaction(pool, (db) => commitLocked(db, line, ready, at)))
    line.take(events(made), true)
    for (const [n, job] of jobs.entries()) job.done(made.verdicts[n] ?? [])
  } catch (error) {
    for (const job of jobs) job.failed(error)
  }
}

/** The first commands of a project, by the product itself, in the transaction that makes its row. */
export async function commitFirst(db: Queryable, line: ProjectLine, commands: readonly Envelope[], at: string) {
  const job = { actorId: null, atomic: true, commands: commands.map(parsed), done: () => {}, failed: () => {} }
  const made = await commitLocked(db, line, [job], at)
  return made.verdicts[0] ?? []
}
