import { zoneOf } from '@meanwhile/domain/activity/activity-zone'
import { stageByClock } from '@meanwhile/domain/activity/stage-by-clock'
import type { Envelope } from '@meanwhile/domain/command'
import { projectOf } from '@meanwhile/domain/project/project-of'
import { setStage } from '@meanwhile/domain/stage/set-stage'
import { historyOf } from '@meanwhile/domain/stage/stage-history'
import type { Reader } from '@meanwhile/domain/tables'
import { wallClockAt } from '@meanwhile/domain/zoned-time'
import type pg from 'pg'
import type { Projects } from '../project/projects.ts'
import { findProjectsUnderWay } from './data.ts'
import type { Look } from './rounds.ts'

interface Needs {
  pool: pg.Pool
  projects: Pick<Projects, 'dispatch' | 'reader'>
  now?: () => Date
}

/**
 * Moves activities on by the clock of their place, as the product itself. Every process looks: the line of history and the
 * command have the same ids each time, so that it is done once.
 */
export class StageClock implements Look {
  readonly name = 'moving activities on'
  readonly #needs: Needs
  readonly #now: () => Date

  constructor(needs: Needs) {
    this.#needs = needs
    this.#now = needs.now ?? (() => new Date())
  }

  async look(): Promise<void> {
    const { pool, projects } = this.#needs
    const now = this.#now()
    for (const projectId of await findProjectsUnderWay(pool)) {
      const project = await projects.reader(projectId)
      const commands = project ? stagesOf(project, now) : []
      // A refusal is somebody who was faster, or will be seen again the next time.
      if (commands.length > 0) await projects.dispatch(projectId, null, commands)
    }
  }
}

function stagesOf(project: Reader, now: Date): Envelope[] {
  const { anchors, timeZone } = projectOf(project)
  return [...project.all('activities')].flatMap((activity) => {
    const place = activity.placeId === null ? undefined : project.get('places', activity.placeId)
    const { day } = wallClockAt(now.getTime(), zoneOf(activity, place, timeZone))
    const line = stageByClock(activity, historyOf(project, activity.id, { voided: true }), anchors, day)
    if (!line) return []
    return [{ id: line.changeId, ...setStage({ kind: 'activity', thingId: activity.id, ...line }) }]
  })
}
