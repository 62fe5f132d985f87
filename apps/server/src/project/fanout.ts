import { MAX_EVENTS_PER_CATCH_UP, type ProjectEvent } from '@meanwhile/domain/protocol'
import type { ProjectServer } from './socket-types.ts'

/** Events of one project that fall into the same tick go out in one packet: a syscall a client, not one an event. */
const TICK_MS = 16

export const projectRoom = (projectId: string) => `project:${projectId}`
export const userRoom = (userId: string) => `user:${userId}`
export const sessionRoom = (sessionId: string) => `session:${sessionId}`

/**
 * Tells the sockets of this process what was committed. Every process follows the log itself and emits locally, so
 * that the order of versions and the moment where somebody's access ends are the same on each of them.
 */
export class Fanout {
  readonly #io: ProjectServer
  readonly #waiting = new Map<string, ProjectEvent[]>()
  readonly #quietUntil = new Map<string, number>()

  constructor(io: ProjectServer) {
    this.#io = io
  }

  publish(projectId: string, events: readonly ProjectEvent[]): void {
    for (const event of events) {
      const left = (event.rows.members ?? []).filter((member) => member.leftAt !== null)
      if (left.length > 0) this.#flush(projectId)
      for (const { userId } of left) this.#close(projectId, userId)
      this.#add(projectId, event)
    }
  }

  /** Whether somebody has the project open in this process. */
  isOpenHere(projectId: string): boolean {
    return this.#io.sockets.adapter.rooms.has(projectRoom(projectId))
  }

  /** The projects that somebody has open in this process. */
  openHere(): string[] {
    const prefix = projectRoom('')
    return [...this.#io.sockets.adapter.rooms.keys()]
      .filter((room) => room.startsWith(prefix))
      .map((room) => room.slice(prefix.length))
  }

  /** The newest version, for a client that lost the last event and so sees no gap. */
  tellHead(projectId: string, version: number): void {
    this.#io.local.to(projectRoom(projectId)).emit('project.head', { projectId, version })
  }

  /** Access ended: the sockets leave before the next event. */
  #close(projectId: string, userId: string): void {
    const theirs = this.#io.local.in(userRoom(userId))
    theirs.emit('project.closed', { projectId })
    theirs.socketsLeave(projectRoom(projectId))
  }

  /** The first event of a quiet project goes at once; those within a tick after it go together. */
  #add(projectId: string, event: ProjectEvent): void {
    const waiting = this.#waiting.get(projectId)
    if (waiting) {
      waiting.push(event)
      return
    }
    this.#waiting.set(projectId, [event])
    const wait = (this.#quietUntil.get(projectId) ?? 0) - performance.now()
    if (wait <= 0) setImmediate(() => this.#flush(projectId))
    else setTimeout(() => this.#flush(projectId), wait)
  }

  #flush(projectId: string): void {
    const events = this.#waiting.get(projectId)
    this.#waiting.delete(projectId)
    if (!events) return
    if (!this.isOpenHere(projectId)) {
      this.#quietUntil.delete(projectId)
      return
    }
    this.#quietUntil.set(projectId, performance.now() + TICK_MS)
    const last = events.at(-1)
    // More than a client would be given to catch up with (an import): it reads the project anew.
    if (last && events.length > MAX_EVENTS_PER_CATCH_UP) this.tellHead(projectId, last.version)
    else this.#io.local.to(projectRoom(projectId)).emit('project.events', { projectId, events })
  }
}
