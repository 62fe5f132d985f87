import { AgreementClock } from './due/agreement-clock.ts'
import { DueClock } from './due/clock.ts'
import { Rounds } from './due/rounds.ts'
import { StageClock } from './due/stage-clock.ts'
import { Effects } from './project/effects.ts'
import type { LiveProjects } from './project/live-projects.ts'
import type { Services } from './services.ts'

/** Starts what follows from the log and from the clock; each part looks around by itself as well. */
export function startEffects(services: Services, live: LiveProjects): { close(): Promise<void> } {
  const { pool, log, notifications, unread, postman } = services
  const effects = new Effects(pool, [notifications.effect, unread.effect], log)
  live.onCommit = (projectId) => effects.wake(projectId)
  postman.start()
  const clocks = new Rounds([new DueClock(services), new AgreementClock(services), new StageClock(services)], log)
  clocks.start()
  return {
    async close() {
      live.onCommit = () => {}
      await effects.stop()
      await clocks.stop()
      await postman.stop()
    },
  }
}
