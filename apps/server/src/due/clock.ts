import { dueNotice } from '@meanwhile/domain/notice'
import { wallClockAt } from '@meanwhile/domain/zoned-time'
import type pg from 'pg'
import type { Cause, Notifications } from '../notification/service.ts'
import type { Pokes } from '../project/pokes.ts'
import { type DueThing, findDueThings, inTransaction } from './data.ts'
import type { Look } from './rounds.ts'

interface Needs {
  pool: pg.Pool
  notifications: Notifications
  pokes: Pokes
  now?: () => Date
}

/**
 * Tells what is due soon and what is overdue, by the clock of each project. Every process looks: what was told of a
 * date is stored under it, so that it is told once.
 */
export class DueClock implements Look {
  readonly name = 'looking for due dates'
  readonly #needs: Needs
  readonly #now: () => Date

  constructor(needs: Needs) {
    this.#needs = needs
    this.#now = needs.now ?? (() => new Date())
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
