import { can } from './access.ts'
import {
  type Actor,
  type Command,
  type CommandDefinition,
  type Envelope,
  loadedDefinition,
  type Refusal,
  type Stamp,
} from './command.ts'
import { Draft } from './draft.ts'
import { memberOf } from './member/member-of.ts'
import { projectOf } from './project/project-of.ts'
import type { Reader } from './tables.ts'

/** Checks a command's body against its schema: unknown keys, lengths and forms. */
export function parseBody(command: Command): { body: unknown } | { refused: Refusal } {
  const definition = loadedDefinition(command.type)
  if (!definition) return { refused: 'unknown-command' }
  const parsed = definition.body.safeParse(command.body)
  return parsed.success ? { body: parsed.data } : { refused: 'invalid' }
}

function refuse(project: Reader, definition: CommandDefinition, body: unknown, stamp: Stamp): Refusal | null {
  const actor: Actor | undefined =
    stamp.actorId === null || stamp.asProduct ? 'system' : memberOf(project, stamp.actorId)
  // A stranger is not told that the project exists.
  if (!actor) return 'not-found'
  if (actor !== 'system') {
    if (definition.needs === 'system' || !can(actor, definition.needs)) return 'forbidden'
  }
  if (projectOf(project).archivedAt !== null && definition.type !== 'project.restore') return 'project-archived'
  return definition.refuse(project, body, actor)
}

/**
 * The one decision, run by the server to decide and by the client to predict: refuses, or writes into the draft.
 * The body must have been parsed. What a client says of actor and time never gets here: the stamp is the caller's.
 */
export function decide(draft: Draft, command: Command, stamp: Stamp): Refusal | null {
  const definition = loadedDefinition(command.type)
  if (!definition) return 'unknown-command'
  const refusal = refuse(draft, definition, command.body, stamp)
  if (refusal) return refusal
  definition.change(draft, command.body, stamp)
  return null
}

/** The command that takes `command` back, seen from the project before it. */
export function inverseOf(project: Reader, command: Command): Command | null {
  return loadedDefinition(command.type)?.invert(project, command.body) ?? null
}

/** A command as its own step over a base: the changed rows, or why not. */
export function step(base: Reader, command: Envelope, stamp: Stamp) {
  const draft = new Draft(base)
  const refusal = decide(draft, command, stamp)
  return refusal ? { refusal } : { changes: draft.changes() }
}
