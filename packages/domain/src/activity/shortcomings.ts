import type { Evidence } from '../evidence/evidence.ts'
import { evidenceMeter } from '../evidence/meter.ts'
import { evidenceOf, type Pack, type Packs, type Requirement } from '../pack/pack.ts'
import type { Anchors } from '../partial-date-range.ts'
import type { Session } from '../session/session.ts'
import type { Activity } from './activity.ts'
import { datesOf, knownDays } from './activity-days.ts'

/** An activity with what belongs to it, and the programme that pays for it. */
export interface Asked {
  activity: Activity
  sessions: readonly Pick<Session, 'archivedAt'>[]
  evidence: readonly Pick<Evidence, 'code' | 'state' | 'note' | 'archivedAt'>[]
  packs: Packs
  pack: Pack
  anchors: Anchors
}

const says = (texts: Readonly<Record<string, string>>) => Object.values(texts).some((text) => text.trim() !== '')
const VISITS: readonly Activity['type'][] = ['training_visit', 'expert_visit']

/** Where people find each other: what is online needs a link, everything else a place or a venue. */
function isSomewhere({ mode, placeId, venue, onlineUrl }: Activity): boolean {
  return mode === 'online' ? onlineUrl !== null : placeId !== null || venue !== null
}

const FULFILLED: Record<Requirement, (asked: Asked) => boolean> = {
  host: ({ activity }) => activity.hostPartnerId !== null || says(activity.hostNote),
  date: ({ activity }) => datesOf(activity).from !== null,
  day: ({ activity, anchors }) => knownDays(activity, anchors) !== null,
  mode: ({ activity }) => activity.mode !== null,
  place: ({ activity }) => isSomewhere(activity),
  number: ({ activity }) => activity.number !== null,
  phase: ({ activity }) => activity.phaseId !== null,
  aims: ({ activity }) => says(activity.aims),
  expected: ({ activity }) => activity.expectedLocal !== null && activity.expectedForeign !== null,
  programme: ({ sessions }) => sessions.some(({ archivedAt }) => archivedAt === null),
  demonstrated: ({ activity }) => !VISITS.includes(activity.type) || says(activity.demonstrated),
  evidence: ({ activity, evidence, packs, pack }) =>
    evidenceMeter(evidence, evidenceOf(packs, pack, activity)).missing === 0,
}

/**
 * What an activity still lacks for its stage, or for one that somebody thinks of giving it. A warning: people move the
 * card at eleven at night all the same, and the mark stays until it is done.
 */
export function shortcomings(asked: Asked, stage = asked.activity.stage): Requirement[] {
  if (stage === 'idea' || stage === 'cancelled') return []
  return asked.pack.requires[stage].filter((requirement) => !FULFILLED[requirement](asked))
}
