import type { IncomingMessage } from 'node:http'
import type { Refusal } from '@meanwhile/domain/command'
import { Id } from '@meanwhile/domain/id'
import { memberOf } from '@meanwhile/domain/member/member-of'
import { type JoinAnswer, PresenceMessage, type RpcAnswer, Since } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { type AnyRouter, callTRPCProcedure, getTRPCErrorFromUnknown } from '@trpc/server'
import type { Logger } from 'pino'
import type { ServerOptions } from 'socket.io'
import * as z from 'zod/mini'
import { RefusalError } from '../refusal.ts'
import { logFailure } from '../request-log.ts'
import { publicMessage } from '../trpc.ts'
import { projectRoom, sessionRoom, userRoom } from './fanout.ts'
import type { LiveProjects } from './live-projects.ts'
import type { PresenceBoard } from './presence.ts'
import type { HandshakeFault, RefusedHandshakes } from './refused-handshakes.ts'
import type { ProjectServer, ProjectSocket } from './socket-types.ts'

/** Frames above this are refused by the transport; a dispatch of a hundred long titles is a tenth of it. */
const MAX_MESSAGE_BYTES = 1_000_000
/** A connection that went silent is noticed within ten seconds: the next ping, and the time for its answer. */
const PING_INTERVAL_MS = 5_000
const PING_TIMEOUT_MS = 4_500
/** A session also ends by time; an open socket keeps it alive as a request would. */
const SESSION_CHECK_MS = 10 * 60_000
/** Projects that one tab may have open at once. */
const MAX_OPEN_PROJECTS = 20

const Rpc = z.strictObject({
  path: z.string().check(z.maxLength(100)),
  type: z.enum(['query', 'mutation']),
  // JSON has no `undefined`: a procedure without input comes without the key.
  input: z.optional(z.unknown()),
})
const LeaveMessage = z.strictObject({ projectId: Id })
const Handshake = z.looseObject({ protocol: z.int() })

/** What the sockets need from the rest of the server. */
export interface SocketNeeds {
  /** Who the cookie of a handshake belongs to. */
  authenticate(request: IncomingMessage): Promise<{ userId: string; sessionId: string } | null>
  router: AnyRouter
  /** The context of a procedure that is called over this socket. */
  contextFor(person: { userId: string; sessionId: string }): unknown
  log: Logger
  refused: RefusedHandshakes
}

export function socketOptions(
  originAllowed: (request: IncomingMessage) => boolean,
  refused: RefusedHandshakes,
): Partial<ServerOptions> {
  return {
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    pingInterval: PING_INTERVAL_MS,
    pingTimeout: PING_TIMEOUT_MS,
    // CORS does not guard websocket upgrades, so the origin is checked here.
    allowRequest: (request, decide) => {
      const allowed = originAllowed(request)
      if (!allowed) refused.add('origin')
      decide(null, allowed)
    },
  }
}

/** Wires the socket messages: sign-in by the same session as HTTP, requests, joining, presence. */
export function attachSockets(io: ProjectServer, live: LiveProjects, needs: SocketNeeds): void {
  const { presence } = live
  io.use((socket, next) => {
    const refuse = (code: HandshakeFault) => {
      needs.refused.add(code)
      next(new Error(code))
    }
    const handshake = Handshake.safeParse(socket.handshake.auth)
    if (!handshake.success || handshake.data.protocol !== PROTOCOL) return refuse('protocol')
    needs
      .authenticate(socket.request)
      .then((session) => {
        if (!session) return refuse('unauthorized')
        socket.data = { userId: session.userId, sessionId: session.sessionId, open: {} }
        next()
      })
      .catch((error: unknown) => {
        needs.log.error({ err: error }, 'socket handshake failed')
        next(new Error('unavailable'))
      })
  })
  io.on('connection', (socket) => {
    void socket.join([userRoom(socket.data.userId), sessionRoom(socket.data.sessionId)])
    const check = setInterval(() => void cutWhenEnded(socket, needs), SESSION_CHECK_MS)
    socket.on('disconnecting', () => {
      clearInterval(check)
      for (const projectId of Object.keys(socket.data.open)) presence.changed(projectId)
    })
    socket.on('rpc', (message, answer) => void answerRpc(socket, needs, message, answer))
    socket.on('project.join', (message, answer) => void join(socket, live, needs, message, answer))
    socket.on('project.leave', (message, answer) => {
      const parsed = LeaveMessage.safeParse(message)
      if (parsed.success) leave(socket, presence, parsed.data.projectId)
      else note(needs, 'project.leave', 'invalid')
      reply(answer, { ok: parsed.success })
    })
    socket.on('presence', (message, answer) => {
      const parsed = PresenceMessage.safeParse(message)
      if (!parsed.success) note(needs, 'presence', 'invalid')
      const open = parsed.success && parsed.data.projectId in socket.data.open
      if (open) {
        socket.data.open[parsed.data.projectId] = parsed.data.cardId
        presence.changed(parsed.data.projectId)
      }
      reply(answer, { ok: open })
    })
  })
}

/** Sessions may have ended without a word, one after the other so that a full house asks the database one question at a time. */
export async function cutAllEnded(io: ProjectServer, needs: SocketNeeds): Promise<void> {
  for (const socket of [...io.sockets.sockets.values()]) await cutWhenEnded(socket, needs)
}

/** A session that ran out while its tab stayed open. A check that fails proves nothing and cuts nobody. */
async function cutWhenEnded(socket: ProjectSocket, needs: SocketNeeds): Promise<void> {
  const session = await needs.authenticate(socket.request).catch(() => undefined)
  if (session === null) socket.disconnect(true)
}

/** One line in the log for what was refused, as for a request over HTTP. */
function note(needs: SocketNeeds, message: string, refusal: Refusal): void {
  logFailure(needs.log, message, new RefusalError(refusal))
}

/** A client in another language may leave the acknowledgement out. */
function reply<Answer>(answer: ((answer: Answer) => void) | undefined, value: Answer): void {
  if (typeof answer === 'function') answer(value)
}

async function answerRpc(
  socket: ProjectSocket,
  needs: SocketNeeds,
  message: unknown,
  answer: (answer: RpcAnswer) => void,
): Promise<void> {
  const parsed = Rpc.safeParse(message)
  if (!parsed.success) {
    note(needs, 'rpc', 'invalid')
    return reply(answer, { error: { code: 'BAD_REQUEST', message: 'malformed request' } })
  }
  const { path, type, input } = parsed.data
  try {
    const data: unknown = await callTRPCProcedure({
      router: needs.router,
      path,
      type,
      getRawInput: () => Promise.resolve(input),
      ctx: needs.contextFor({ userId: socket.data.userId, sessionId: socket.data.sessionId }),
      signal: undefined,
      batchIndex: 0,
    })
    reply(answer, { data: data ?? null })
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause)
    // What a stranger writes is not repeated in the log.
    logFailure(needs.log, Object.hasOwn(needs.router._def.procedures, path) ? path : 'unknown', error)
    const refusal = error instanceof RefusalError ? { refusal: error.refusal } : {}
    reply(answer, { error: { code: error.code, message: publicMessage(error), ...refusal } })
  }
}

/**
 * First the room, then the events that were missed: what is committed in between arrives by both ways, and a version
 * that is known changes nothing. Access is proved on the copy in the same step that enters the room.
 */
async function join(
  socket: ProjectSocket,
  { lines, service, presence }: LiveProjects,
  needs: SocketNeeds,
  message: unknown,
  answer: (answer: JoinAnswer) => void,
): Promise<void> {
  const refuse = (refused: Refusal) => {
    note(needs, 'project.join', refused)
    reply(answer, { refused })
  }
  const parsed = Since.safeParse(message)
  if (!parsed.success) return refuse('invalid')
  const { projectId, version, last } = parsed.data
  try {
    const line = await lines.current(projectId)
    const member = line && memberOf(line.state, socket.data.userId)
    if (!line || !member || !socket.connected) return refuse('not-found')
    if (Object.keys(socket.data.open).length >= MAX_OPEN_PROJECTS && !(projectId in socket.data.open)) {
      return refuse('too-many')
    }
    void socket.join(projectRoom(projectId))
    socket.data.open[projectId] ??= null
    presence.changed(projectId)
    reply(answer, await service.since(projectId, version, last))
  } catch (error) {
    // No answer: the client's own time limit makes it try again, and nothing false was said about its access.
    needs.log.error({ err: error }, 'join failed')
  }
}

function leave(socket: ProjectSocket, presence: PresenceBoard, projectId: string): void {
  void socket.leave(projectRoom(projectId))
  delete socket.data.open[projectId]
  presence.changed(projectId)
}
