import { COLOURS, PATTERNS } from './colour.ts'
import { id, LONG_AGO } from './sample-project.test-support.ts'
import type { Reader, TableName } from './tables.ts'

/** A whole number from 0 to sides - 1. fast-check throws it for the laws, a seed for the convergence. */
export type Dice = (sides: number) => number

/** Mulberry32 by Tommy Ettinger: small, and the same everywhere from the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const POSITIONS = ['Zz', 'a0', 'a0V', 'a1', 'a1', 'a2', 'a3', 'b00']
const TITLES = ['Viskaļi', 'Ķīmija & co', '🦞', ' padded ', 'x'.repeat(80)]
export const DAYS = ['2026-02-28', '2024-02-29', '2030-12-31']

export function pick<T>(dice: Dice, choices: readonly T[]): T {
  if (choices.length === 0) throw new Error('nothing to pick from')
  return choices[dice(choices.length)] as T
}

export const chance = (dice: Dice, oneIn: number): boolean => dice(oneIn) === oneIn - 1
export const sometimes = <T>(dice: Dice, oneIn: number, value: () => T): T | null =>
  chance(dice, oneIn) ? value() : null
export const subset = (dice: Dice, ids: readonly string[]): string[] => ids.filter(() => chance(dice, 3))

/** A row's id; once in a while one that no project has. */
export function some(dice: Dice, project: Reader, table: TableName): string {
  const ids = [...project.all(table)].map((row) => row.id).sort()
  return ids.length === 0 || chance(dice, 20) ? id('nowhere', 1) : pick(dice, ids)
}

/** An id for a new row; once in a while one that is taken. */
export const fresh = (dice: Dice, project: Reader, table: TableName, noun: string): string =>
  chance(dice, 20) ? some(dice, project, table) : id(noun, 1000 + dice(90_000))

export const position = (dice: Dice) => pick(dice, POSITIONS)
export const title = (dice: Dice) => pick(dice, TITLES)
export const look = (dice: Dice) => ({ colour: pick(dice, COLOURS), pattern: pick(dice, PATTERNS) })
export const cardId = (dice: Dice, project: Reader) => ({ cardId: some(dice, project, 'cards') })
export const listId = (dice: Dice, project: Reader) => ({ listId: some(dice, project, 'lists') })
export const boardId = (dice: Dice, project: Reader) => ({ boardId: some(dice, project, 'boards') })
export const labelId = (dice: Dice, project: Reader) => ({ labelId: some(dice, project, 'labels') })
export const memberId = (dice: Dice, project: Reader) => ({ memberId: some(dice, project, 'members') })
export const maybePartner = (dice: Dice, project: Reader) => (chance(dice, 3) ? null : some(dice, project, 'partners'))

export const archived = (dice: Dice, oneIn: number) => sometimes(dice, oneIn, () => LONG_AGO)
