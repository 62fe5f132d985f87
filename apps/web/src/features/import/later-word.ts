import type { ImportProgress } from '@meanwhile/domain/protocol'

/** Of two words on how far an import is, the one that was said later, however they came. */
export function laterWord(one: ImportProgress | null, other: ImportProgress | null): ImportProgress | null {
  if (one === null || other === null) return one ?? other
  return one.order > other.order ? one : other
}
