import type pg from 'pg'
import { Fanout, sessionRoom } from './fanout.ts'
import { ProjectLines } from './lines.ts'
import { type Pokes, socketPokes } from './pokes.ts'
import { PresenceBoard } from './presence.ts'
import { ProjectService } from './service.ts'
import type { ProjectServer } from './socket-types.ts'
import { readHeads } from './store.ts'

/** How often each process looks whether a message from another one was lost, and tells its clients the newest version. */
const LOOK_MS = 5_000

/** The live part of this process: write path, fan-out and presence, joined to the other processes by `io`'s adapter. */
export class LiveProjects {
  readonly lines: ProjectLines
  readonly service: ProjectService
  readonly presence: PresenceBoard
  readonly pokes: Pokes
  /** Called with a project in which this process has committed. */
  onCommit: (projectId: string) => void = () => {}
  readonly #io: ProjectServer
  readonly #pool: pg.Pool
  readonly #fanout: Fanout
  readonly #shared: boolean
  readonly #look: NodeJS.Timeout

  /** `shared`: other processes write to the same database. */
  constructor(io: ProjectServer, pool: pg.Pool, shared: boolean) {
    this.#io = io
    this.#pool = pool
    this.#shared = shared
    this.#fanout = new Fanout(io)
    this.presence = new PresenceBoard(io, shared)
    this.pokes = socketPokes(io)
    this.lines = new ProjectLines(
      pool,
      shared,
      (projectId, events, own) => {
        this.#fanout.publish(projectId, events)
        if (own) this.onCommit(projectId)
        const last = events.at(-1)
        if (own && shared && last) io.serverSideEmit('project.advanced', projectId, last.version)
      },
      (projectId) => this.#fanout.isOpenHere(projectId),
    )
    this.service = new ProjectService(pool, this.lines)
    io.on('presence.told', (projectId, present) => this.presence.show(projectId, present))
    io.on('project.advanced', (projectId, version) => void this.lines.follow(projectId, version).catch(() => {}))
    this.#look = setInterval(() => void this.#lookAround().catch(() => {}), LOOK_MS)
    this.#look.unref()
  }

  /** Ends the sockets of a session in this process; every process hears of a revocation by itself. */
  cutSession(sessionId: string): void {
    this.#io.local.in(sessionRoom(sessionId)).disconnectSockets(true)
  }

  stop(): void {
    clearInterval(this.#look)
    this.presence.stop()
  }

  async #lookAround(): Promise<void> {
    const open = this.#fanout.openHere()
    if (open.length === 0) return
    if (this.#shared) {
      const heads = await readHeads(this.#pool, open)
      for (const [projectId, version] of heads) await this.lines.follow(projectId, version)
      for (const projectId of open) await this.presence.refresh(projectId)
    }
    for (const projectId of open) {
      const line = await this.lines.get(projectId)
      if (line) this.#fanout.tellHead(projectId, line.state.version)
    }
  }
}
