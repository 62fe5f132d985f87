import { THING_KINDS, type ThingKind } from '../stage/stages.ts'
import type { Reader, Tables } from '../tables.ts'

/** Where each kind of thing is kept. */
export const THING_TABLES = { activity: 'activities', site: 'sites', result: 'results' } as const satisfies Record<
  ThingKind,
  keyof Tables
>

export type Thing = Tables[(typeof THING_TABLES)[ThingKind]]

/** Which thing of which kind. */
export interface ThingRef {
  kind: ThingKind
  thingId: string
}

export const isThingKind = (kind: string): kind is ThingKind => (THING_KINDS as readonly string[]).includes(kind)

export const thingAt = (project: Reader, { kind, thingId }: ThingRef): Thing | undefined =>
  project.get(THING_TABLES[kind], thingId)

/** The thing that a card is. */
export function refOfCard({ kind, thingId }: Pick<Tables['cards'], 'kind' | 'thingId'>): ThingRef | null {
  return thingId !== null && isThingKind(kind) ? { kind, thingId } : null
}

/** The cards that are this thing, on every board; reads every card, so only for what is rare. */
export function cardsOfThing(project: Reader, thingId: string): Tables['cards'][] {
  return [...project.all('cards')].filter((card) => card.thingId === thingId)
}
