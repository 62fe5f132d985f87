import type { Logger } from '../log.ts'

/** What a clock says is done at most this late. */
const LOOK_MS = 10 * 60_000

/** Something that looks at the clock. */
export interface Look {
  /** What it does, for the log. */
  readonly name: string
  look(): Promise<void>
}

/** Looks now and again from time to time; what fails is logged and tried the next time. */
export class Rounds {
  readonly #looks: readonly Look[]
  readonly #log: Pick<Logger, 'error'>
  #timer: NodeJS.Timeout | undefined
  #round: Promise<unknown> = Promise.resolve()

  constructor(looks: readonly Look[], log: Pick<Logger, 'error'>) {
    this.#looks = looks
    this.#log = log
  }

  start(): void {
    const round = () => {
      this.#round = Promise.all(this.#looks.map((one) => this.#look(one)))
    }
    round()
    this.#timer = setInterval(round, LOOK_MS)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#round
  }

  async #look(one: Look): Promise<void> {
    try {
      await one.look()
    } catch (error) {
      this.#log.error({ code: (error as { code?: string }).code }, `${one.name} failed`)
    }
  }
}
