import type { CDPSession, Page } from '@playwright/test'

interface Point {
  x: number
  y: number
}

/** Longer than the 250 ms that lift what is carried. */
export const LONG_PRESS_MS = 400
/** About one frame. */
const STEP_MS = 16

/** One finger on a touch screen, through the browser's own input: what scrolls and what drags is the browser's decision. */
export class Finger {
  readonly #page: Page
  readonly #session: CDPSession
  #at: Point = { x: 0, y: 0 }

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page))
  }

  async down(point: Point): Promise<void> {
    this.#at = point
    await this.#send('touchStart', [point])
  }

  async rest(milliseconds: number): Promise<void> {
    await this.#page.waitForTimeout(milliseconds)
  }

  async moveTo(point: Point, steps = 12): Promise<void> {
    const from = this.#at
    for (let step = 1; step <= steps; step++) {
      this.#at = { x: from.x + ((point.x - from.x) * step) / steps, y: from.y + ((point.y - from.y) * step) / steps }
      await this.#send('touchMove', [this.#at])
      await this.rest(STEP_MS)
    }
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', [])
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point) => ({ ...point, id: 1 })),
    })
  }
}
