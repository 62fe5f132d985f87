import * as z from 'zod/mini'
import type { Refusal } from './command.ts'
import { Id } from './id.ts'
import { PROTOCOL } from './protocol-number.ts'
import { ProjectState } from './state.ts'
import { type Changes, columnsOf, type DetailRows, FACE_NAMES, type FaceName, type Reader } from './tables.ts'

/** An accepted command: what everybody in the project receives, in the order of versions. */
export interface ProjectEvent extends Changes {
  version: number
  /** The command's id, made by the sender. */
  id: string
  type: string
  /** User id; null: the product itself. */
  by: string | null
  /** ISO instant of the server. */
  at: string
}

/** The answer to one command of a dispatch. An id that was seen before is answered with what was logged. */
export type Verdict = { id: string; event: ProjectEvent } | { id: string; refused: Refusal }

export const MAX_COMMANDS_PER_DISPATCH = 100
export const MAX_EVENTS_PER_CATCH_UP = 500

/** A command as it arrives; its body is parsed by its own schema afterwards. */
export const Envelope = z.strictObject({ id: Id, type: z.string().check(z.maxLength(64)), body: z.unknown() })

export const Dispatch = z.strictObject({
  projectId: Id,
  commands: z.array(Envelope).check(z.minLength(1), z.maxLength(MAX_COMMANDS_PER_DISPATCH)),
})

const Version = z.int().check(z.gte(0), z.lte(2_147_483_647))
export const Since = z.strictObject({
  projectId: Id,
  version: Version,
  /** The id of the command that made this version, as the asker knows it. */
  last: z.optional(z.nullable(Id)),
})

/** All details of one card at one version; each table as rows. */
export interface Details {
  version: number
  rows: DetailRows
}

export const ReadDetails = z.strictObject({ projectId: Id, cardId: Id })

/**
 * Events after a version, at most MAX_EVENTS_PER_CATCH_UP; `head` is the newest version. Too far behind: `reload`;
 * `restored`: the asker's version is of a history that is no more.
 */
export type CatchUp = { events: ProjectEvent[]; head: number } | { reload: true; head: number; restored?: true }

export const PresenceMessage = z.strictObject({ projectId: Id, cardId: z.nullable(Id) })

/** Somebody's open window. Never in the log and never in the database. */
export interface Presence {
  /** Opaque id of the connection. */
  connection: string
  userId: string
  cardId: string | null
}

export const IMPORT_PHASES = ['reading', 'planning', 'saving', 'done'] as const

/** Of one import; `done` and `total` count cards, and are 0 while there is nothing to count. After `done`, whether it went well or not, `import.state` says the rest. */
export interface ImportProgress {
  importId: string
  /** Rises with every word about this import, over all its runs: words overtake each other between processes. */
  order: number
  phase: (typeof IMPORT_PHASES)[number]
  done: number
  total: number
}

/** Socket messages from the server. */
export interface ServerMessages {
  'project.events': (message: { projectId: string; events: ProjectEvent[] }) => void
  /** Everybody who is here now; sent when it changes, and to the newcomer. */
  'project.presence': (message: { projectId: string; present: Presence[] }) => void
  /** The newest version, at rest: lets a client see that it lost the last event. */
  'project.head': (message: { projectId: string; version: number }) => void
  /** The person's access ended; nothing more will come. */
  'project.closed': (message: { projectId: string }) => void
  /** The person's own inbox has something new, or something was read in another window: ask again. */
  'inbox.changed': () => void
  /** Somebody else changed these cards of an open project. */
  'unread.changed': (message: { projectId: string; cardIds: string[] }) => void
  /** The person saw a card in one of several windows. */
  'unread.seen': (message: { projectId: string; cardIds: string[] }) => void
  /** How far an import is that the person began. */
  'import.progress': (message: ImportProgress) => void
}

export type JoinAnswer = CatchUp | { refused: Refusal }

/** What a request over the socket answers with, in place of HTTP. */
export type RpcAnswer = { data: unknown } | { error: { code: string; message: string; refusal?: string } }

/** Socket messages to the server; every one is acknowledged. */
export interface ClientMessages {
  rpc: (message: { path: string; type: string; input: unknown }, answer: (answer: RpcAnswer) => void) => void
  'project.join': (message: z.infer<typeof Since>, answer: (answer: JoinAnswer) => void) => void
  'project.leave': (message: { projectId: string }, answer: (answer: { ok: boolean }) => void) => void
  presence: (message: z.infer<typeof PresenceMessage>, answer: (answer: { ok: boolean }) => void) => void
}

/**
 * The faces of a whole project at one version. A table is sent column by column: like beside like compresses to four fifths of what
 * rows take, and needs no names in every row.
 */
export interface Snapshot {
  protocol: number
  projectId: string
  version: number
  /** Id of the command that made this version; null: the project has none yet. */
  last: string | null
  tables: { [T in FaceName]: Record<string, unknown[]> }
}

/**
 * Reads a snapshot into a state. Columns are matched by name, so that an older or newer client takes what it knows;
 * a column that it knows and does not get is null.
 */
export function readSnapshot(snapshot: Snapshot): ProjectState {
  const state = new ProjectState(snapshot.version)
  state.last = snapshot.last ?? null
  for (const table of FACE_NAMES) {
    const sent = snapshot.tables[table]
    if (!sent) continue
    const columns = columnsOf(table).map((name) => [name, sent[name]] as const)
    const rows = (sent.id ?? []).map((_id, place) => {
      const row: Record<string, unknown> = {}
      for (const [name, values] of columns) row[name] = values?.[place] ?? null
      return row
    })
    state.load(table, rows as never)
  }
  return state
}

/** The snapshot of a state: what the server's one SQL statement prints, made in memory. */
export function writeSnapshot(projectId: string, state: Reader & Pick<ProjectState, 'version' | 'last'>): Snapshot {
  const tables = Object.fromEntries(
    FACE_NAMES.map((table) => {
      const rows = [...state.all(table)]
      const columns = columnsOf(table).map((name) => [name, rows.map((row) => row[name as keyof typeof row])])
      return [table, Object.fromEntries(columns)]
    }),
  ) as Snapshot['tables']
  return { protocol: PROTOCOL, projectId, version: state.version, last: state.last, tables }
}
