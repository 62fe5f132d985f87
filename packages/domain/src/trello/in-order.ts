import { positionsFrom } from '../position.ts'

/** By place, then by id: equal and very close places occur, and numbers that are missing come last. */
export function inOrder<Part extends { id: string; pos?: number | null | undefined }>(parts: readonly Part[]): Part[] {
  const place = ({ pos }: Part) => pos ?? Number.POSITIVE_INFINITY
  return [...parts].sort((a, b) => {
    const difference = place(a) - place(b)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
    return a.id < b.id ? -1 : 1
  })
}

/** The parts in order, each with a place of ours: the distances of the file mean nothing. */
export function placed<Part extends { id: string; pos?: number | null | undefined }>(
  parts: readonly Part[],
): [Part, string][] {
  const ordered = inOrder(parts)
  const positions = positionsFrom(null, ordered.length)
  return ordered.map((part, n) => [part, positions[n] ?? ''])
}

export function groupedBy<Part>(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, Part[]> {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const group = groups.get(keyOf(part))
    if (group) group.push(part)
    else groups.set(keyOf(part), [part])
  }
  return groups
}
