import { Id } from '@meanwhile/domain/id'
import type { Request, RequestHandler, Response } from 'express'
import type { Projects } from './projects.ts'
import type { Encoding } from './snapshot-cache.ts'

/** Asked one by one: with a list, the order of the client's header decides, and browsers name gzip first. */
function encodingFor(request: Request): Encoding {
  if (request.acceptsEncodings('br')) return 'br'
  return request.acceptsEncodings('gzip') ? 'gzip' : 'identity'
}

type Identify = (request: Request, response: Response) => Promise<{ userId: string } | null>

/**
 * `GET /api/projects/:projectId/snapshot` for a signed-in person with a place in the project. The ETag is the version
 * of the stored snapshot with the command that made it (a restored database may come to the same number again), which may be somewhat older than the project: the reader catches up from it.
 */
export function snapshotRoute(projects: Projects, identify: Identify): RequestHandler {
  return async (request, response) => {
    // Revalidated on every use, kept by the reader's own browser only.
    response.setHeader('Cache-Control', 'private, no-cache')
    const person = await identify(request, response)
    if (!person) {
      response.status(401).json({ error: { code: 'UNAUTHORIZED' } })
      return
    }
    const projectId = Id.safeParse(request.params.projectId)
    const member = projectId.success ? await projects.membership(projectId.data, person.userId) : undefined
    const encoding = encodingFor(request)
    const snapshot = member && projectId.success ? await projects.snapshot(projectId.data, encoding) : undefined
    if (!snapshot) {
      response.status(404).json({ error: { code: 'NOT_FOUND' } })
      return
    }
    response.setHeader('Vary', 'Accept-Encoding, Cookie')
    response.setHeader('ETag', `"${snapshot.version}-${snapshot.last}-${encoding}"`)
    if (request.fresh) {
      response.status(304).end()
      return
    }
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.setHeader('Content-Length', snapshot.body.length)
    response.end(snapshot.body)
  }
}
