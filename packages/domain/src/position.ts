import { generateKeyBetween } from 'fractional-indexing'
import * as z from 'zod/mini'

/** Longer than any key that people's dragging makes; a forged one ends here. */
const MAX_LENGTH = 400

/** Whether a text is a key that `positionBetween` can build on. A forged one would break everybody's next drop. */
export function isPosition(text: string): boolean {
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}

/** A place among siblings: a fractional index, compared by code unit (`COLLATE "C"`). */
export const Position = z
  .string()
  .check(z.minLength(2), z.maxLength(MAX_LENGTH), z.regex(/^[0-9A-Za-z]+$/), z.refine(isPosition))

/** How often the gap is halved at random: two people who drop at the same place at once rarely make the same key. */
const JITTER_BITS = 10

/**
 * A position between two siblings; null stands for the start or the end.
 * `random` gives numbers in [0, 1); randomness belongs to the edge, so it is passed in.
 */
export function positionBetween(before: string | null, after: string | null, random: () => number): string {
  // Two siblings may share a key (a tie, resolved by id): then there is no room between them, the place after is as good.
  let low = before
  let high = before !== null && after !== null && before >= after ? null : after
  let key = generateKeyBetween(low, high)
  for (let bit = 0; bit < JITTER_BITS; bit++) {
    if (random() < 0.5) low = key
    else high = key
    key = generateKeyBetween(low, high)
  }
  return key
}

/** Evenly growing positions without jitter, for content that one writer lays out at once. */
export function positionsFrom(start: string | null, count: number): string[] {
  const positions: string[] = []
  let last = start
  for (let n = 0; n < count; n++) {
    last = generateKeyBetween(last, null)
    positions.push(last)
  }
  return positions
}

/** The order of siblings everywhere: by position, ties by id. */
export function byPosition(a: { position: string; id: string }, b: { position: string; id: string }): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
