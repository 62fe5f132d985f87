import type * as z from 'zod/mini'
import type { Capability } from './access.ts'
import type { Draft } from './draft.ts'
import type { Member } from './member/member.ts'
import type { Reader } from './tables.ts'

/** Why a command is not done. Closed: every code has a sentence for a person in each language. */
export const REFUSALS = [
  'not-found',
  'forbidden',
  'archived',
  'project-archived',
  'exists',
  'too-many',
  'last-coordinator',
  'not-archived',
  /** Somebody saved another version of the text meanwhile. */
  'changed',
  /** A result waits for the approval or the evaluation that it may be published after. */
  'gate-closed',
  'unknown-command',
  'invalid',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** Who acts: somebody's place in this project, or the product itself (an accepted invitation, the demo loader). */
export type Actor = Member | 'system'

/** What the server adds to a command: the proven person and its own clock. A client's are a forecast only. */
export interface Stamp {
  /** User id; null: the product itself. */
  actorId: string | null
  /** The product does what only it may, for the person who asked: the right was proved before, and the log names them. */
  asProduct?: boolean
  /** ISO instant. */
  at: string
}

/** A verb with its arguments, as sent and logged. */
export interface Command {
  type: string
  body: unknown
}

/** A command with the id that makes it safe to send twice. */
export interface Envelope extends Command {
  id: string
}

export interface CommandDefinition<Type extends string = string, Body = unknown> {
  type: Type
  body: z.ZodMiniType<Body>
  /** The cards whose details it reads: the server has them at hand before it decides. */
  details?(project: Reader, body: Body): readonly string[]
  /** The capability that the actor's role must hold; `system` is never accepted from a client. */
  needs: Capability | 'system'
  /** What stands in the way, given that the actor has the capability. */
  refuse(project: Reader, body: Body, actor: Actor): Refusal | null
  change(draft: Draft, body: Body, stamp: Stamp): void
  /** The command that takes it back, read from the project as it was before; null: cannot be taken back. */
  invert(project: Reader, body: Body): Command | null
  /** The names that its line of history mentions. The line itself is the message `history.<type>`. */
  about(project: Reader, body: Body): Record<string, string>
}

export interface DefinedCommand<Type extends string, Body> extends CommandDefinition<Type, Body> {
  /** Makes the command; the argument is checked by the compiler here and by the schema at the border. */
  (body: Body): { type: Type; body: Body }
}

const LOADED = new Map<string, CommandDefinition>()

/**
 * The definition of a verb whose module is loaded: whoever makes a command has loaded it. `commands.ts` loads all, as the
 * server does, and a page before it takes up commands that it did not make itself.
 */
export function loadedDefinition(type: string): CommandDefinition | undefined {
  return LOADED.get(type)
}

/** The schema alone says what a body is; `NoInfer` keeps a looser function beside it from widening that. */
export function defineCommand<const Type extends string, Body>(
  definition: { body: z.ZodMiniType<Body> } & Omit<CommandDefinition<Type, NoInfer<Body>>, 'body'>,
): DefinedCommand<Type, Body> {
  const defined = Object.assign((body: Body) => ({ type: definition.type, body }), definition)
  LOADED.set(definition.type, defined)
  return defined
}
