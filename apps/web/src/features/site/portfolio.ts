import type { Site } from '@meanwhile/domain/site/site'
import type { StageChange } from '@meanwhile/domain/stage/stage-change'
import { compareChanges, stageOn } from '@meanwhile/domain/stage/stage-history'
import type { StageOf } from '@meanwhile/domain/stage/stages'

/** A site with its stage on a day, and since when it had it. */
export interface SiteThen {
  site: Site
  stage: StageOf<'site'>
  since: string | null
}

/** The histories of all sites, each in its order, without what was taken back. */
function historiesOf(changes: readonly StageChange[]): Map<string, StageChange[]> {
  const histories = new Map<string, StageChange[]>()
  for (const change of changes) {
    if (change.kind !== 'site' || change.voidedAt !== null) continue
    const history = histories.get(change.thingId)
    if (history) history.push(change)
    else histories.set(change.thingId, [change])
  }
  for (const history of histories.values()) history.sort(compareChanges)
  return histories
}

/** The portfolio as it is, or as it was on a day: then without the sites that were not there yet. */
export function portfolioOn(sites: readonly Site[], changes: readonly StageChange[], day: string | null): SiteThen[] {
  const histories = historiesOf(changes)
  return sites.flatMap((site): SiteThen[] => {
    const history = histories.get(site.id) ?? []
    if (day === null) return [{ site, stage: site.stage, since: history.at(-1)?.on ?? null }]
    const then = stageOn(history, day)
    return then ? [{ site, stage: then.stage as StageOf<'site'>, since: then.on }] : []
  })
}
