import { compareDates, isOver } from '@meanwhile/domain/partial-date-range'
import type { trpcClient } from '../../lib/trpc.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { BUCKETS, type Bucket, bucketOf } from './bucket.ts'

export type Mine = Awaited<ReturnType<typeof trpcClient.mine.list.query>>
export type Thing = Mine['things'][number]
export type MyProject = Mine['projects'][number]

export interface ProjectGroup {
  project: MyProject
  things: Thing[]
}

/** What waits for me, by when it is due and then by project; empty groups are left out. */
export function groupThings(mine: Mine, at = new Date()): [Bucket, ProjectGroup[]][] {
  return BUCKETS.map((bucket): [Bucket, ProjectGroup[]] => {
    const groups = mine.projects.map((project) => {
      const now = wallClock(project.timeZone, at)
      const things = mine.things
        .filter((thing) => thing.projectId === project.id && bucketOf(thing.due, project.anchors, now) === bucket)
        .sort((a, b) => compareDates(a.due, b.due, project.anchors))
      return { project, things }
    })
    return [bucket, groups.filter(({ things }) => things.length > 0)]
  })
}

const NEXT = 8

/** The activities that begin next or are under way, by their start; one whose start has no day yet is not among them. */
export function nextActivities(mine: Mine, at = new Date()): { project: MyProject; thing: Thing }[] {
  const known = mine.activities.flatMap((thing) => {
    const project = mine.projects.find(({ id }) => id === thing.projectId)
    if (!project || thing.start === null) return []
    const end = thing.due ?? thing.start
    return isOver(end, project.anchors, wallClock(project.timeZone, at)) ? [] : [{ project, thing }]
  })
  return known.sort((a, b) => compareDates(a.thing.start, b.thing.start, a.project.anchors)).slice(0, NEXT)
}
