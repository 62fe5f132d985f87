import { randomBytes } from 'node:crypto'
import type { Role } from '@meanwhile/domain/access'
import type { Envelope, Refusal } from '@meanwhile/domain/command'
import { idFrom } from '@meanwhile/domain/id'
import { memberOf } from '@meanwhile/domain/member/member-of'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { type CatchUp, type Details, MAX_EVENTS_PER_CATCH_UP, type Verdict } from '@meanwhile/domain/protocol'
import type pg from 'pg'
import { commit, commitFirst, type Job } from './commit.ts'
import { openLine, type ProjectLine } from './line.ts'
import type { ProjectLines } from './lines.ts'
import type { NewProject, Projects, WholeAnswer, WholeWork } from './projects.ts'
import { type Encoding, SnapshotCache } from './snapshot-cache.ts'
import { insertProject, inTransaction, readCommandAt, readDetails, readEvents } from './store.ts'

const newId = () => idFrom(randomBytes)

/** Commands of one batch; a bigger one would hold the others' answers back for longer than it saves. */
const MAX_BATCH = 256

/** The write path of all projects of this process: one queue a project, one transaction a batch. */
export class ProjectService implements Projects {
  readonly #pool: pg.Pool
  readonly #lines: ProjectLines
  readonly #waiting = new Map<string, Job[]>()
  readonly #snapshots: SnapshotCache

  constructor(pool: pg.Pool, lines: ProjectLines) {
    this.#pool = pool
    this.#lines = lines
    this.#snapshots = new SnapshotCache(pool)
    lines.onRead = (projectId, row) => this.#snapshots.offer(projectId, row)
  }

  async create(project: NewProject): Promise<string> {
    const projectId = newId()
    const partnerId = newId()
    const partner = barePartner({ id: partnerId, number: 1, role: 'lead', ...project.partner })
    const place = { memberId: newId(), userId: project.coordinatorId, role: 'coordinator', partnerId }
    const first = [
      { id: newId(), type: 'partner.add', body: { partner } },
      { id: newId(), type: 'member.add', body: place },
    ]
    // One transaction: a row without its coordinator would be a project that nobody can see.
    await inTransaction(this.#pool, async (db) => {
      await insertProject(db, projectId, project)
      const line = await openLine(
        db,
        projectId,
        () => {},
        () => {},
      )
      const verdicts = line && (await commitFirst(db, line, first, new Date().toISOString()))
      if (!verdicts || verdicts.some((verdict) => 'refused' in verdict)) {
        throw new Error(`project ${projectId} could not begin: ${JSON.stringify(verdicts)}`)
      }
    })
    return projectId
  }

  async dispatch(projectId: string, actorId: string | null, commands: readonly Envelope[]) {
    const line = await this.#lines.get(projectId)
    if (!line) return 'not-found'
    // The decision itself checks again on the newest version; this answers a stranger before anything is parsed.
    const known = actorId === null || memberOf(line.state, actorId) || (await this.membership(projectId, actorId))
    if (!known) return 'not-found'
    return this.#queue(line, { actorId, commands, atomic: false })
  }

  async dispatchWhole(
    projectId: string,
    actorId: string | null,
    commands: readonly Envelope[],
    how: WholeWork = {},
  ): Promise<WholeAnswer> {
    const line = await this.#lines.get(projectId)
    if (!line || (actorId !== null && !(await this.membership(projectId, actorId)))) return 'not-found'
    const verdicts = await this.#queue(line, { ...how, actorId, commands, atomic: true })
    const last = verdicts.at(-1)
    return last && 'refused' in last ? { refused: last.refused, at: verdicts.length - 1 } : { verdicts }
  }

  async details(projectId: string, cardId: string): Promise<Details | undefined> {
    const line = await this.#lines.current(projectId)
    return line?.state.get('cards', cardId) && readDetails(this.#pool, projectId, [cardId])
  }

  #queue(line: ProjectLine, work: Omit<Job, 'done' | 'failed'>): Promise<Verdict[]> {
    const { projectId } = line
    return new Promise<Verdict[]>((done, failed) => {
      const job: Job = { ...work, done, failed }
      const waiting = this.#waiting.get(projectId)
      if (waiting) {
        waiting.push(job)
        return
      }
      this.#waiting.set(projectId, [job])
      void line.alone(() => this.#drain(line))
    })
  }

  /** Commits what waits, batch after batch: commands that come while one transaction runs share the next. */
  async #drain(line: ProjectLine): Promise<void> {
    const waiting = this.#waiting.get(line.projectId) ?? []
    while (waiting.length > 0) {
      const batch: Job[] = []
      let size = 0
      while (waiting[0] && size < MAX_BATCH) {
        const job = waiting.shift() as Job
        batch.push(job)
        size += job.commands.length
      }
      await commit(this.#pool, line, batch, new Date().toISOString())
    }
    this.#waiting.delete(line.projectId)
  }

  async since(projectId: string, version: number, last: string | null = null): Promise<CatchUp> {
    const line = await this.#lines.current(projectId)
    const head = line?.state.version ?? 0
    if (line && last !== null && version <= head && !(await this.#isOurs(line, version, last))) {
      return { reload: true, head, restored: true }
    }
    // A version that we never gave out: the client's copy is of another database.
    if (!line || version > head || head - version > MAX_EVENTS_PER_CATCH_UP) return { reload: true, head }
    const events = line.after(version) ?? (await readEvents(this.#pool, projectId, version, MAX_EVENTS_PER_CATCH_UP))
    return { events, head }
  }

  /** Whether a version was made by this command here: after a restore the same number may be somebody else's work. */
  async #isOurs(line: ProjectLine, version: number, last: string): Promise<boolean> {
    const known = line.commandAt(version) ?? (await readCommandAt(this.#pool, line.projectId, version))
    return known === last
  }

  async membership(projectId: string, userId: string) {
    const line = await this.#lines.current(projectId)
    return line && memberOf(line.state, userId)
  }

  async reader(projectId: string) {
    return (await this.#lines.current(projectId))?.state
  }

  async userIds(projectId: string): Promise<string[]> {
    const line = await this.#lines.current(projectId)
    return line ? [...line.state.all('members')].map((member) => member.userId) : []
  }

  async join(projectId: string, userId: string, role: Role, partnerId: string | null): Promise<Refusal | null> {
    const line = await this.#lines.current(projectId)
    if (!line) return 'not-found'
    // Somebody who comes back takes the old place, so that old cards mean the same person.
    const before = [...line.state.all('members')].find((member) => member.userId === userId)
    const body = { memberId: before?.id ?? newId(), userId, role, partnerId }
    const verdicts = await this.dispatch(projectId, null, [{ id: newId(), type: 'member.add', body }])
    if (verdicts === 'not-found') return 'not-found'
    const [verdict] = verdicts
    return verdict && 'refused' in verdict ? verdict.refused : null
  }

  async snapshot(projectId: string, encoding: Encoding) {
    const line = await this.#lines.current(projectId)
    return line && this.#snapshots.get(projectId, line.state.version, encoding)
  }
}
