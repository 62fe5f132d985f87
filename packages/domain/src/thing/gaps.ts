import type { Activity } from '../activity/activity.ts'
import { datesOf } from '../activity/activity-days.ts'
import type { Result } from '../result/result.ts'
import type { Site } from '../site/site.ts'
import type { Stage } from '../stage/stages.ts'
import type { Reader } from '../tables.ts'
import type { ThingRef } from './thing.ts'

/** What is not said of a thing that others need to go on; the most urgent first. */
export const GAPS = ['dates', 'host', 'place', 'partner', 'owner', 'agreement', 'agreementEnd', 'lead'] as const
export type Gap = (typeof GAPS)[number]

/** Before these a thing may be as vague as it likes, and after them nobody asks any more. */
const ASKED: Partial<Record<Stage, true>> = {
  planned: true,
  confirmed: true,
  running: true,
  follow_up: true,
  preparation: true,
  opening: true,
  active: true,
  consolidating: true,
  winding_down: true,
  review: true,
  approved: true,
  submitted: true,
  evaluated: true,
}
const WITH_AN_END = ['loan', 'licence', 'lease']

const gapsOfActivity = (activity: Activity): Gap[] => [
  ...(datesOf(activity).from === null ? ['dates' as const] : []),
  ...(activity.hostPartnerId === null && Object.keys(activity.hostNote).length === 0 ? ['host' as const] : []),
  ...(activity.mode !== 'online' && activity.placeId === null && activity.venue === null ? ['place' as const] : []),
]

const gapsOfSite = (site: Site): Gap[] => [
  ...(site.partnerId === null ? ['partner' as const] : []),
  ...(site.owner === null && site.ownerKind === null ? ['owner' as const] : []),
  ...(site.agreementKind === null ? ['agreement' as const] : []),
  ...(WITH_AN_END.includes(site.agreementKind ?? '') && site.agreementTo === null && !site.permanent
    ? ['agreementEnd' as const]
    : []),
]

const gapsOfResult = (result: Result): Gap[] => (result.leadPartnerId === null ? ['lead'] : [])

/** What is missing of a thing at the stage that it has now. */
export function gapsOf(project: Reader, { kind, thingId }: ThingRef): Gap[] {
  const [activity, site, result] = [
    kind === 'activity' ? project.get('activities', thingId) : undefined,
    kind === 'site' ? project.get('sites', thingId) : undefined,
    kind === 'result' ? project.get('results', thingId) : undefined,
  ]
  const stage = (activity ?? site ?? result)?.stage
  if (stage === undefined || !ASKED[stage]) return []
  if (activity) return gapsOfActivity(activity)
  return site ? gapsOfSite(site) : result ? gapsOfResult(result) : []
}
