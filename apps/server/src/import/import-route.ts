import { can } from '@meanwhile/domain/access'
import { Id } from '@meanwhile/domain/id'
import { MAX_FILE_BYTES } from '@meanwhile/domain/import/fault'
import type { Request, RequestHandler } from 'express'
import { personOf } from '../app.ts'
import { drain } from '../drain.ts'
import { RefusalError } from '../refusal.ts'
import { refuseRequest } from '../request-log.ts'
import type { Services } from '../services.ts'

/** `POST /api/projects/:projectId/imports`: a file as the body, its name in `x-file-name`; answers `{ id }`. */
export function importRoute(services: Services): RequestHandler {
  return async (request, response) => {
    const { log, projects, imports, limits } = services
    // Whoever may not is told before a byte is read.
    const refuse = (status: number, code: string) => {
      refuseRequest(log, response, status, code)
      drain(request)
    }
    const person = await personOf(services, request, response)
    if (!person) return refuse(401, 'UNAUTHORIZED')
    const projectId = Id.safeParse(request.params.projectId)
    const member = projectId.success ? await projects.membership(projectId.data, person.userId) : undefined
    if (!projectId.success || !member) return refuse(404, 'NOT_FOUND')
    if (!can(member, 'boards.edit')) return refuse(403, 'FORBIDDEN')
    if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES) return refuse(413, 'PAYLOAD_TOO_LARGE')
    try {
      await limits.take('importByPerson', person.userId)
    } catch (error) {
      if (error instanceof RefusalError) return refuse(429, 'TOO_MANY_REQUESTS')
      throw error
    }
    const content = await readBody(request)
    if (content === 'too-big') return refuse(413, 'PAYLOAD_TOO_LARGE')
    if (content === 'cut-off') return
    const id = await imports.keep(projectId.data, person.userId, { name: nameOf(request), content })
    response.status(201).set('cache-control', 'no-store').json({ id })
  }
}

/** Headers hold ASCII only, so the name comes percent-encoded. */
function nameOf(request: Request): string {
  const given = request.headers['x-file-name']
  try {
    return decodeURIComponent(typeof given === 'string' ? given : '')
  } catch {
    return ''
  }
}

async function readBody(request: Request): Promise<Buffer | 'too-big' | 'cut-off'> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    // Left open: its sender is to be answered.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > MAX_FILE_BYTES) return 'too-big'
      chunks.push(chunk)
    }
  } catch {
    // The connection broke, or the person took it back: nobody waits for an answer.
    return 'cut-off'
  }
  return Buffer.concat(chunks)
}
