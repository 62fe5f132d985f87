import { byPosition } from '@meanwhile/domain/position'

interface Place {
  id: string
  group: string
  position: string
}

const EMPTY: readonly string[] = []

/**
 * Ids of rows, group by group, in the order of `byPosition`, kept up one row at a time: a move in a list of 5,000 is two
 * binary searches and two splices, never a sort.
 */
export class OrderedIndex {
  readonly #places = new Map<string, Place>()
  readonly #groups = new Map<string, Place[]>()
  /** The ids as handed out: one array per group for as long as nothing in it changes. */
  readonly #ids = new Map<string, readonly string[]>()

  ids(group: string): readonly string[] {
    const known = this.#ids.get(group)
    if (known) return known
    const places = this.#groups.get(group)
    if (!places) return EMPTY
    const ids = places.map(({ id }) => id)
    this.#ids.set(group, ids)
    return ids
  }

  /** Fills an empty index: one sort per group. */
  fill(places: Iterable<Place>): void {
    for (const place of places) {
      this.#places.set(place.id, place)
      const group = this.#groups.get(place.group)
      if (group) group.push(place)
      else this.#groups.set(place.group, [place])
    }
    for (const group of this.#groups.values()) group.sort(byPosition)
  }

  /** Puts a row at its place, or takes it out with null; answers the groups whose ids changed. */
  set(id: string, place: Place | null): string[] {
    const before = this.#places.get(id)
    if (before && place && before.group === place.group && before.position === place.position) return []
    const changed: string[] = []
    if (before) {
      const group = this.#groups.get(before.group) ?? []
      group.splice(firstNotBefore(group, before), 1)
      if (group.length === 0) this.#groups.delete(before.group)
      this.#places.delete(id)
      changed.push(before.group)
    }
    if (place) {
      const group = this.#groups.get(place.group)
      if (group) group.splice(firstNotBefore(group, place), 0, place)
      else this.#groups.set(place.group, [place])
      this.#places.set(id, place)
      if (place.group !== before?.group) changed.push(place.group)
    }
    for (const group of changed) this.#ids.delete(group)
    return changed
  }
}

function firstNotBefore(places: readonly Place[], place: Place): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = places[middle]
    if (other && byPosition(other, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}
