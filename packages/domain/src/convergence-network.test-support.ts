import type { Dice } from './dice.test-support.ts'

/** A letter of a bad network may be lost, come twice, come late, and overtake another one. */
export class Network {
  #mail: { due: number; deliver: () => void }[] = []
  #isGood = false
  readonly #dice: Dice

  constructor(dice: Dice) {
    this.#dice = dice
  }

  /** From now on everything arrives at once, in order. */
  heal(): void {
    this.#isGood = true
  }

  post(now: number, deliver: () => void): void {
    if (this.#isGood) {
      this.#mail.push({ due: now, deliver })
      return
    }
    if (this.#dice(6) === 0) return
    for (let copies = this.#dice(5) === 0 ? 2 : 1; copies > 0; copies--)
      this.#mail.push({ due: now + this.#dice(9), deliver })
  }

  deliver(now: number): void {
    const due = this.#mail.filter((letter) => letter.due <= now)
    this.#mail = this.#mail.filter((letter) => letter.due > now)
    while (due.length > 0) {
      const [letter] = due.splice(this.#isGood ? 0 : this.#dice(due.length), 1)
      letter?.deliver()
    }
  }
}
