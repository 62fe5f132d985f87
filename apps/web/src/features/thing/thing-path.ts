import { THING_TABLES, type ThingRef } from '@meanwhile/domain/thing/thing'
import { projectPath } from '../../lib/paths.ts'

/** The page of an activity, a site or a result. */
export const thingPath = (projectId: string, { kind, thingId }: ThingRef): string =>
  `${projectPath(projectId)}/${THING_TABLES[kind]}/${thingId}`
