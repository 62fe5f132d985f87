import type { Stamp } from '../command.ts'
import type { Reader } from '../tables.ts'
import { memberOf } from './member-of.ts'

/** The place of whoever acts, as the server has proven it; null: the product itself. */
export function authorOf(project: Reader, { actorId }: Stamp): string | null {
  return actorId === null ? null : (memberOf(project, actorId)?.id ?? null)
}
