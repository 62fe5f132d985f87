import { type CDPSession, expect, type Page } from '@playwright/test'

interface Point {
  x: number
  y: number
}

/** About one frame. */
const STEP_MS = 16
const STEPS = 12

/** What is in the hand: on a board, in a calendar, of rows. */
const LIFTED = '[data-lifted], [data-carried]'

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

  /** Comes down and rests until what lies there is in the hand. */
  async lift(point: Point): Promise<void> {
    await this.down(point)
    await expect(this.#page.locator(LIFTED).first()).toBeAttached()
  }

  /** Comes down and goes on at once: who rests lifts, and a busy machine must not make a rest of the way to the first step. */
  async swipe(from: Point, to: Point): Promise<void> {
    // Farther than a finger may tremble.
    this.#at = between(from, to, 1 / 2)
    await Promise.all([this.#send('touchStart', [from]), this.#send('touchMove', [this.#at])])
    await this.moveTo(to)
    await this.up()
  }

  async moveTo(to: Point): Promise<void> {
    const from = this.#at
    for (let step = 1; step <= STEPS; step++) {
      this.#at = between(from, to, step / STEPS)
      await this.#send('touchMove', [this.#at])
      await this.#page.waitForTimeout(STEP_MS)
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

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})
