import { Building2, CalendarDays, type LucideIcon, MapPin, Package, SquareKanban, Target, Users } from 'lucide-react'
import { activityPath, cardPath, factsPath, mapPath, partnerPath, resultPath, sitePath } from './paths.ts'
import type { trpcClient } from './trpc.ts'

/** Something that the search across projects found. */
export type Found = Awaited<ReturnType<typeof trpcClient.search.find.query>>['found'][number]
/** What has a name in a project beside its cards. */
export type NamedKind = Exclude<Found['kind'], 'card'>

export const FOUND_ICONS: Record<Found['kind'], LucideIcon> = {
  card: SquareKanban,
  activity: CalendarDays,
  site: Building2,
  result: Package,
  partner: Users,
  place: MapPin,
  objective: Target,
}

const NAMED_PATHS: Record<NamedKind, (projectId: string, id: string) => string> = {
  activity: activityPath,
  site: sitePath,
  result: resultPath,
  partner: partnerPath,
  place: mapPath,
  objective: factsPath,
}

/** Its own page, or the one that it stands on. */
export function namedPath(projectId: string, kind: NamedKind, id: string): string {
  return NAMED_PATHS[kind](projectId, id)
}

export function foundPath(found: Found): string {
  const { projectId, id } = found
  return found.kind === 'card' ? cardPath(projectId, found.boardId, id) : namedPath(projectId, found.kind, id)
}

/** One thing may be found as a card and as what the card is. */
export const foundKey = ({ projectId, kind, id }: Pick<Found, 'projectId' | 'kind' | 'id'>) =>
  kind === 'card' ? `${projectId} ${id}` : `${projectId} ${kind} ${id}`
