import { positionsFrom } from '@meanwhile/domain/position'
import type { ThingRef } from '@meanwhile/domain/thing/thing'
import type { SeedCard, SeedProject, Text } from './seed.ts'

/** How the project calls what the data calls otherwise. */
export interface Names {
  id(kind: string, seedId: string): string
  partner(seedId: string): string
  member(seedId: string): string
  /** Who is seen on a card: the people of its partner in turn. Decoration, not data: the file assigns nobody. */
  assignees(card: Pick<SeedCard, 'partnerId'>): string[]
}

export type Lang = 'en' | 'lv'
export const say = (text: Text, lang: Lang) => text[lang] ?? text.en

/** What is made of a value that may not be there. */
export const orNull = <From, To>(value: From | null | undefined, to: (value: From) => To): To | null =>
  value === null || value === undefined ? null : to(value)

/** Each with a place after the one before it. */
export function laidOut<Item>(items: readonly Item[]): [Item, string][] {
  const placed: [Item, string][] = []
  for (const item of items) {
    for (const position of positionsFrom(placed.at(-1)?.[1] ?? null, 1)) placed.push([item, position])
  }
  return placed
}

/** The thing with this id in the file. */
export function thingOf({ activities, sites, results }: SeedProject, ref: string, names: Names): ThingRef | null {
  const kinds = { activity: activities, site: sites, result: results }
  for (const [kind, things] of Object.entries(kinds) as [ThingRef['kind'], { id: string }[]][]) {
    if (things.some(({ id }) => id === ref)) return { kind, thingId: names.id(kind, ref) }
  }
  return null
}
