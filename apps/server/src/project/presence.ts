import type { Presence } from '@meanwhile/domain/protocol'
import { projectRoom } from './fanout.ts'
import type { ProjectServer, ProjectSocket } from './socket-types.ts'

/** Changes within this time are told together: two hundred people who reconnect are one message, not two hundred. */
const GATHER_MS = 60

type Shown = Pick<ProjectSocket, 'id' | 'data'>

/** Who has a project open, and on which card: asked of the sockets themselves, across processes; kept nowhere. */
export class PresenceBoard {
  readonly #io: ProjectServer
  readonly #due = new Map<string, NodeJS.Timeout>()
  readonly #last = new Map<string, string>()

  constructor(io: ProjectServer) {
    this.#io = io
  }

  /** Something changed in this process: tell everybody in the project, in every process. */
  changed(projectId: string): void {
    if (this.#due.has(projectId)) return
    const timer = setTimeout(() => {
      this.#due.delete(projectId)
      // It was on its way when the server closed.
      this.#tell(projectId).catch(() => {})
    }, GATHER_MS)
    this.#due.set(projectId, timer)
  }

  /** A process that died takes its people along without a word; asking again finds that out. */
  async refresh(projectId: string): Promise<void> {
    const present = await this.#present(projectId)
    const text = JSON.stringify(present)
    if (this.#last.get(projectId) === text) return
    this.#last.set(projectId, text)
    this.#io.local.to(projectRoom(projectId)).emit('project.presence', { projectId, present })
  }

  forget(projectId: string): void {
    this.#last.delete(projectId)
  }

  stop(): void {
    for (const timer of this.#due.values()) clearTimeout(timer)
    this.#due.clear()
  }

  async #tell(projectId: string): Promise<void> {
    const present = await this.#present(projectId)
    this.#last.set(projectId, JSON.stringify(present))
    this.#io.to(projectRoom(projectId)).emit('project.presence', { projectId, present })
  }

  async #present(projectId: string): Promise<Presence[]> {
    // A process that does not answer in time, or a bus that is away, must not make everybody else invisible.
    const sockets: readonly Shown[] = await this.#io
      .in(projectRoom(projectId))
      .fetchSockets()
      .catch(() => this.#here(projectId))
    return sockets
      .map(({ id, data }) => ({ connection: id, userId: data.userId, cardId: data.open?.[projectId] ?? null }))
      .sort((a, b) => (a.connection < b.connection ? -1 : 1))
  }

  /** Without the adapter, which asks the bus how many processes there are even when only this one is meant. */
  #here(projectId: string): ProjectSocket[] {
    const { adapter, sockets } = this.#io.sockets
    return [...(adapter.rooms.get(projectRoom(projectId)) ?? [])].flatMap((id) => sockets.get(id) ?? [])
  }
}
