import type { Logger } from 'pino'

/** Why a socket was not let in: a page that is not ours, a client of another product version, or nobody that we know. */
export type HandshakeFault = 'origin' | 'protocol' | 'unauthorized'

/** A tab that may not come in tries again every few seconds, and many may do so at once: one line in a minute is enough. */
const GATHER_MS = 60_000

/**
 * Refused handshakes in the log: the first of a kind at once, those of the next minute as a number. Never who or from
 * where, and nothing that the client said.
 */
export class RefusedHandshakes {
  readonly #log: Logger
  readonly #gatherMs: number
  readonly #counts = new Map<HandshakeFault, number>()
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()

  constructor(log: Logger, gatherMs = GATHER_MS) {
    this.#log = log
    this.#gatherMs = gatherMs
  }

  add(code: HandshakeFault): void {
    const counted = this.#counts.get(code)
    if (counted !== undefined) {
      this.#counts.set(code, counted + 1)
      return
    }
    this.#tell(code, 1)
    this.#gather(code)
  }

  /** What was counted and not yet told is told now. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    for (const [code, count] of this.#counts) if (count > 0) this.#tell(code, count)
    this.#counts.clear()
  }

  #gather(code: HandshakeFault): void {
    this.#counts.set(code, 0)
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      const count = this.#counts.get(code) ?? 0
      this.#counts.delete(code)
      if (count === 0) return
      this.#tell(code, count)
      this.#gather(code)
    }, this.#gatherMs)
    // A number that waits is no reason to keep a process alive.
    timer.unref()
    this.#timers.add(timer)
  }

  #tell(code: HandshakeFault, count: number): void {
    this.#log.info({ code, count }, 'socket refused')
  }
}
