import type { Presence } from '@meanwhile/domain/protocol'
import { projectRoom } from './fanout.ts'
import type { ProjectServer, ProjectSocket } from './socket-types.ts'

/** Changes within this time are told together: two hundred people who reconnect are one message, not two hundred. */
const GATHER_MS = 60

type Shown = Pick<ProjectSocket, 'id' | 'data'>

/** Who has a project open, and on which card: asked of the sockets themselves, across processes; kept nowhere. */
export class PresenceBoard {
  readonly #io: ProjectServer
  readonly #shared: boolean
  readonly #due = new Map<string, NodeJS.Timeout>()
  /** What was shown last in this process, by project. */
  readonly #shown = new Map<string, string>()

  /** `shared`: people may have the project open in other processes as well. */
  constructor(io: ProjectServer, shared: boolean) {
    this.#io = io
    this.#shared = shared
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

  /**
   * A process that died takes its people along without a word, and of two lists the bus may bring the older one last;
   * asking again finds that out.
   */
  async refresh(projectId: string): Promise<void> {
    const present = await this.#present(projectId)
    if (this.#shown.get(projectId) !== JSON.stringify(present)) this.show(projectId, present)
  }

  /** Shows it to everybody in this process: as another one tells it. */
  show(projectId: string, present: Presence[]): void {
    const room = projectRoom(projectId)
    if (!this.#io.sockets.adapter.rooms.has(room)) return void this.#shown.delete(projectId)
    this.#shown.set(projectId, JSON.stringify(present))
    this.#io.local.to(room).emit('project.presence', { projectId, present })
  }

  stop(): void {
    for (const timer of this.#due.values()) clearTimeout(timer)
    this.#due.clear()
  }

  async #tell(projectId: string): Promise<void> {
    const present = await this.#present(projectId)
    this.show(projectId, present)
    if (this.#shared) this.#io.serverSideEmit('presence.told', projectId, present)
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
