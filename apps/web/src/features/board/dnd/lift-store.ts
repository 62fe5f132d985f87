import type { Lift } from './lift.ts'

/**
 * What is lifted now, outside React: it changes with the pointer, and only the two lists that it touches may render.
 * Nothing here ever reaches the project; that is one command at the drop.
 */
export class LiftStore {
  #lift: Lift | null = null
  readonly #listeners = new Set<() => void>()

  readonly get = (): Lift | null => this.#lift

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  set(lift: Lift | null): void {
    if (lift === this.#lift) return
    this.#lift = lift
    for (const listener of this.#listeners) listener()
  }
}
