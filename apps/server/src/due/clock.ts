import { dueNotice } from '@meanwhile/domain/notice'
import { wallClockAt } from '@meanwhile/domain/zoned-time'
import type pg from 'pg'
import type { Logger } from '../log.ts'
import type { Cause, Notifications } from '../notification/service.ts'
import type { Pokes } from '../project/pokes.ts'
import { type DueThing, findDueThings, inTransaction } from './data.ts'

/** A time of day is told at most this late. */
const LOOK_MS = 10 * 60_000

interface Needs {
  pool: pg.Pool
  log: Pick<Logger, 'error'>
  notifications: Notifications
  pokes: Pokes
  now?: () => Date
}

/**
 * Tells what is due soon and what is overdue, by the clock of each project. Every process looks: what was told of a
 * date is stored under it, so that it is told once.
 */
export class DueClock {
  readonly #needs: Needs
  readonly #now: () => Date
  #look: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()

  constructor(needs: Needs) {
    this.#needs = needs
    this.#now = needs.now ?? (() => new Date())
  }

  start(): void {
    const look = () => {
      this.#round = this.look().catch((error: { code?: string }) => {
        this.#needs.log.error({ code: error.code }, 'looking for due dates failed')
      })
    }
    look()
    this.#look = setInterval(look, LOOK_MS)
    this.#look.unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#look)
    await this.#round
  }

  async look(): Promise<void> {
    const { pool, notifications, pokes } = this.#needs
    const now = this.#now()
    const byProject = new Map<string, Cause[]>()
    for (const thing of await findDueThings(pool)) {
      const causes = causesOf(thing, now)
      if (causes.length > 0) byProject.set(thing.projectId, [...(byProject.get(thing.projectId) ?? []), ...causes])
    }
    for (const [projectId, causes] of byProject) {
      pokes.inboxChanged(await inTransaction(pool, (db) => notifications.tell(db, projectId, causes)))
    }
  }
}

function causesOf({ timeZone, anchors, cardId, lineId, due, memberIds }: DueThing, now: Date): Cause[] {
  const { day, hour, minute } = wallClockAt(now.getTime(), timeZone)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const told = dueNotice(due, anchors, `${day}T${twoDigits(hour)}:${twoDigits(minute)}`)
  if (!told) return []
  const source = lineId === null ? told.source : `${lineId} ${told.source}`
  return [...new Set(memberIds)].map((memberId) => ({
    notice: { ...told, source, cardId, memberId },
    actorId: null,
    at: now.toISOString(),
  }))
}
