import { pipeline } from 'node:stream/promises'
import { can } from '@meanwhile/domain/access'
import { Id } from '@meanwhile/domain/id'
import type { Request, RequestHandler, Response } from 'express'
import { drain } from '../drain.ts'
import { type Identify, type Place, provePlace } from '../project-place.ts'
import { type Refusal, RefusalError } from '../refusal.ts'
import { refuseRequest, requestLog } from '../request-log.ts'
import type { Services } from '../services.ts'
import { rangeOf } from './byte-range.ts'
import type { AttachedFile } from './data.ts'
import { disposition, mayBeShown } from './disposition.ts'
import { tidyName } from './file-name.ts'
import { SIZES, type Size } from './picture.ts'
import { TooLargeError } from './receive.ts'
import { UnreadablePictureError } from './service.ts'

/** Nothing in a file may run or load anything, whatever it is, and nobody may frame it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox"

/** `GET /api/projects/:projectId/files`: what may be attached. */
export function fileLimitRoute(services: Services, identify: Identify): RequestHandler {
  return async (req, res) => {
    if (await provePlace(services, identify, req, res)) res.json({ maxBytes: services.files.maxBytes })
  }
}

/**
 * `POST /api/projects/:projectId/cards/:cardId/files?id=<attachment>`: the bytes are the body; the name comes in a header,
 * percent-encoded, because names of people have no place in an address.
 */
export function uploadRoute(services: Services, identify: Identify): RequestHandler {
  return async (req, res) => {
    const place = await provePlace(services, identify, req, res)
    if (!place) return drain(req)
    const { status, code } = await take(services, place, req)
    if (status === 200) return void res.json({ attachmentId: code })
    // Nobody is there to be answered.
    if (res.destroyed) return
    refuseRequest(services.log, res, status, code)
    drain(req)
  }
}

/** `GET /api/projects/:projectId/files/:attachmentId`, with `?download` or `?size=face|preview`. */
export function fileRoute(services: Services, identify: Identify): RequestHandler {
  return async (req, res) => {
    const place = await provePlace(services, identify, req, res)
    if (!place) return
    const id = Id.safeParse(req.params.attachmentId).data
    const file = id && (await services.files.find(place.projectId, id))
    const { size } = req.query
    if (!file) refuseRequest(services.log, res, 404, 'NOT_FOUND')
    else if (size === undefined) await send(services, file, req, res)
    else if (typeof size === 'string' && isSize(size)) await sendPreview(services, file, size, req, res)
    else refuseRequest(services.log, res, 400, 'BAD_REQUEST')
  }
}

const isSize = (size: string): size is Size => Object.hasOwn(SIZES, size)

/** Status and code of the answer; of what was done, the attachment's id. */
async function take(services: Services, { projectId, member }: Place, req: Request) {
  const { files, limits } = services
  if (!can(member, 'cards.edit')) return { status: 403, code: 'FORBIDDEN' }
  const cardId = Id.safeParse(req.params.cardId).data
  if (!cardId) return { status: 404, code: 'NOT_FOUND' }
  const attachmentId = Id.safeParse(req.query.id).data
  const name = tidyName(decoded(req.get('x-file-name') ?? ''))
  if (!attachmentId || !name) return { status: 400, code: 'BAD_REQUEST' }
  if (Number(req.get('content-length') ?? 0) > files.maxBytes) return { status: 413, code: 'TOO_LARGE' }
  try {
    const { userId } = member
    await limits.take('fileByPerson', userId)
    const refusal = await files.add({ projectId, cardId, attachmentId, userId, name, content: req })
    return refusal === null ? { status: 200, code: attachmentId } : { status: STATUS[refusal] ?? 409, code: refusal }
  } catch (error) {
    if (error instanceof TooLargeError) return { status: 413, code: 'TOO_LARGE' }
    if (error instanceof UnreadablePictureError) return { status: 415, code: 'UNREADABLE_PICTURE' }
    if (error instanceof RefusalError) return { status: 429, code: error.refusal }
    if (req.readableAborted) return { status: 400, code: 'CUT_SHORT' }
    throw error
  }
}

const STATUS: Partial<Record<Refusal, number>> = { 'not-found': 404, forbidden: 403, invalid: 400 }

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

async function send(services: Services, file: AttachedFile, req: Request, res: Response): Promise<void> {
  const shown = mayBeShown(file.mime) && req.query.download === undefined
  res.set({
    'content-type': file.mime.startsWith('text/') ? `${file.mime}; charset=utf-8` : file.mime,
    'content-disposition': disposition(shown ? 'inline' : 'attachment', file.name),
    'content-security-policy': POLICY,
    'accept-ranges': 'bytes',
    etag: `"${file.sha256.slice(0, 32)}"`,
  })
  if (req.fresh) return void res.status(304).end()
  // A part of another content is of no use.
  const mayBePart = req.get('if-range') === undefined || req.get('if-range') === res.get('etag')
  const range = mayBePart ? rangeOf(req.get('range'), file.bytes) : undefined
  if (range === null) return void res.status(416).set('content-range', `bytes */${file.bytes}`).end()
  res.set('content-length', String(range ? range.end - range.start + 1 : file.bytes))
  if (range) res.status(206).set('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`)
  if (req.method === 'HEAD') return void res.end()
  const content = await services.files.read(file, range)
  if (!content) {
    for (const name of ['content-length', 'content-range', 'content-disposition', 'etag']) res.removeHeader(name)
    return refuseRequest(services.log, res, 404, 'NOT_FOUND')
  }
  await pipeline(content, res).catch((error: NodeJS.ErrnoException) => {
    // The reader turned the page.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
      requestLog(services.log, res).warn({ error: error.name }, 'file cut short')
  })
}

async function sendPreview(services: Services, file: AttachedFile, size: Size, req: Request, res: Response) {
  res.set({ 'content-security-policy': POLICY, etag: `"${file.sha256.slice(0, 32)}-${size}"` })
  if (req.fresh) return void res.status(304).end()
  const picture = await services.files.preview(file, size)
  if (!picture) {
    res.removeHeader('etag')
    return refuseRequest(services.log, res, 404, 'NOT_FOUND')
  }
  res.set({ 'content-type': 'image/webp', 'content-disposition': 'inline', 'content-length': String(picture.length) })
  res.end(picture)
}
