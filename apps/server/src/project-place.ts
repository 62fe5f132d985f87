import { Id } from '@meanwhile/domain/id'
import type { Member } from '@meanwhile/domain/member/member'
import type { Request, Response } from 'express'
import { refuseRequest } from './request-log.ts'
import type { Services } from './services.ts'

export type Identify = (request: Request, response: Response) => Promise<{ userId: string } | null>

export interface Place {
  projectId: string
  member: Member
}

/** The place that somebody has in the project of the address; whoever has none is answered that there is nothing. */
export async function provePlace(
  services: Pick<Services, 'projects' | 'log'>,
  identify: Identify,
  req: Request,
  res: Response,
): Promise<Place | undefined> {
  // Asked again each time, kept by the reader's own browser only.
  res.set('cache-control', 'private, no-cache').vary('cookie')
  const person = await identify(req, res)
  const projectId = Id.safeParse(req.params.projectId).data
  const member = person && projectId && (await services.projects.membership(projectId, person.userId))
  if (projectId && member) return { projectId, member }
  if (person) refuseRequest(services.log, res, 404, 'NOT_FOUND')
  else refuseRequest(services.log, res, 401, 'UNAUTHORIZED')
  return undefined
}
