import { agreementNotices } from '@meanwhile/domain/site/agreement-notices'
import { wallClockAt } from '@meanwhile/domain/zoned-time'
import type pg from 'pg'
import type { Cause, Notifications } from '../notification/service.ts'
import type { Pokes } from '../project/pokes.ts'
import { type AgreedSite, findAgreedSites, inTransaction } from './data.ts'
import type { Look } from './rounds.ts'

interface Needs {
  pool: pg.Pool
  notifications: Notifications
  pokes: Pokes
  now?: () => Date
}

/** Tells the people of a site's partner that an agreement ends, and until when notice can be given: each date once. */
export class AgreementClock implements Look {
  readonly name = 'looking for the end of agreements'
  readonly #needs: Needs
  readonly #now: () => Date

  constructor(needs: Needs) {
    this.#needs = needs
    this.#now = needs.now ?? (() => new Date())
  }

  async look(): Promise<void> {
    const { pool, notifications, pokes } = this.#needs
    const now = this.#now()
    for (const site of await findAgreedSites(pool)) {
      const causes = causesOf(site, now)
      if (causes.length === 0) continue
      pokes.inboxChanged(await inTransaction(pool, (db) => notifications.tell(db, site.projectId, causes)))
    }
  }
}

function causesOf({ siteId, memberIds, timeZone, anchors, ...site }: AgreedSite, now: Date): Cause[] {
  const { day } = wallClockAt(now.getTime(), timeZone)
  return agreementNotices({ ...site, archivedAt: null }, anchors, day).flatMap((told) =>
    memberIds.map((memberId) => ({
      notice: { ...told, cardId: siteId, memberId },
      actorId: null,
      at: now.toISOString(),
    })),
  )
}
