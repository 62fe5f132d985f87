import type { Envelope } from '@meanwhile/domain/command'
import type {
  CatchUp,
  ClientMessages,
  Details,
  JoinAnswer,
  ServerMessages,
  Snapshot,
  Verdict,
} from '@meanwhile/domain/protocol'
import type { Socket } from 'socket.io-client'
import { LineError, type LineFault, type LineListener, type Transport } from './transport.ts'

/** A request without an answer by then is a lost one. Longer than a slow train's round trip, shorter than patience. */
const ANSWER_MS = 10_000

/** The procedures that a live project calls; over the socket while there is one, else over HTTP. */
export interface ProjectCalls {
  since(input: Since): Promise<CatchUp>
  dispatch(input: { projectId: string; commands: Envelope[] }): Promise<Verdict[]>
  details(input: { projectId: string; cardId: string }): Promise<Details>
}

interface Since {
  projectId: string
  version: number
  last: string | null
}

type ProjectSocket = Socket<ServerMessages, ClientMessages>

export class NetworkTransport implements Transport {
  readonly #socket: ProjectSocket
  readonly #calls: ProjectCalls

  constructor(socket: ProjectSocket, calls: ProjectCalls) {
    this.#socket = socket
    this.#calls = calls
  }

  get connected(): boolean {
    return this.#socket.connected
  }

  probe(): void {
    // While it is `active` it is trying by itself; a socket that the server closed is not.
    if (!this.#socket.connected) this.#socket.connect()
  }

  listen(projectId: string, listener: LineListener): () => void {
    const mine =
      <Message extends { projectId: string }>(take: (message: Message) => void) =>
      (message: Message) => {
        if (message.projectId === projectId) take(message)
      }
    const handlers = {
      connect: () => listener.connected(),
      disconnect: (reason: string) => {
        listener.disconnected()
        // The server cut the line (a revoked session, say): only a new handshake tells why.
        if (reason === 'io server disconnect') this.#socket.connect()
      },
      connect_error: ({ message }: Error) => {
        if (message === 'protocol') listener.outdated()
        if (message === 'unauthorized') listener.signedOut()
      },
      'project.events': mine<Parameters<ServerMessages['project.events']>[0]>(({ events }) => listener.events(events)),
      'project.head': mine<Parameters<ServerMessages['project.head']>[0]>(({ version }) => listener.head(version)),
      'project.presence': mine<Parameters<ServerMessages['project.presence']>[0]>(({ present }) =>
        listener.presence(present),
      ),
      'project.closed': mine<Parameters<ServerMessages['project.closed']>[0]>(() => listener.closed()),
    }
    const entries = Object.entries(handlers) as [never, never][]
    for (const [name, handler] of entries) this.#socket.on(name, handler)
    return () => {
      for (const [name, handler] of entries) this.#socket.off(name, handler)
    }
  }

  async join(projectId: string, version: number, last: string | null): Promise<JoinAnswer> {
    try {
      return await this.#socket.timeout(ANSWER_MS).emitWithAck('project.join', { projectId, version, last })
    } catch (cause) {
      throw new LineError('network', { cause })
    }
  }

  leave(projectId: string): void {
    if (this.#socket.connected) this.#socket.emit('project.leave', { projectId }, () => {})
  }

  announce(projectId: string, cardId: string | null): void {
    // Not `volatile`: the library drops that while another message is on its way, and an opening card asks for its details.
    if (this.#socket.connected) this.#socket.emit('presence', { projectId, cardId }, () => {})
  }

  since(projectId: string, version: number, last: string | null): Promise<CatchUp> {
    return answerOf(this.#calls.since({ projectId, version, last }))
  }

  dispatch(projectId: string, commands: readonly Envelope[]): Promise<Verdict[]> {
    return answerOf(this.#calls.dispatch({ projectId, commands: [...commands] }))
  }

  details(projectId: string, cardId: string): Promise<Details> {
    return answerOf(this.#calls.details({ projectId, cardId }))
  }

  snapshot(projectId: string): Promise<Snapshot> {
    // The browser's own cache compares the ETag: an unchanged snapshot is not sent again.
    const request = fetch(`/api/projects/${projectId}/snapshot`, { signal: AbortSignal.timeout(60_000) })
    return request.then(
      (response) => {
        if (response.status === 401) throw new LineError('signed-out')
        if (response.status === 404) throw new LineError('gone')
        if (!response.ok) throw new LineError('network')
        return response.json() as Promise<Snapshot>
      },
      (cause: unknown) => {
        throw new LineError('network', { cause })
      },
    )
  }
}

const FAULTS: Record<string, LineFault> = {
  NOT_FOUND: 'gone',
  UNAUTHORIZED: 'signed-out',
  BAD_REQUEST: 'invalid',
  PAYLOAD_TOO_LARGE: 'invalid',
}

/** Waits for an answer for as long as one may still come, and gives every failure its name. */
function answerOf<Answer>(request: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new LineError('network')), ANSWER_MS)
    request
      .then(resolve, (cause: { data?: { code?: string } }) => {
        reject(new LineError(FAULTS[cause.data?.code ?? ''] ?? 'network', { cause }))
      })
      .finally(() => clearTimeout(timer))
  })
}
