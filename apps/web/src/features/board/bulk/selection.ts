/** What a click with a modifier does to the selection. */
export interface Pick {
  cardId: string
  /** From the last one that was picked up to this one, when both are in this list. */
  range: boolean
  /** Cards of the list as they are shown. */
  ids: readonly string[]
}

/** The selected cards, and from where a range begins. */
export interface Selection {
  selected: ReadonlySet<string>
  anchor: string | null
}

export function pick({ selected, anchor }: Selection, { cardId, range, ids }: Pick): Selection {
  const from = range && anchor !== null ? ids.indexOf(anchor) : -1
  const to = ids.indexOf(cardId)
  if (from >= 0 && to >= 0) {
    const between = ids.slice(Math.min(from, to), Math.max(from, to) + 1)
    return { selected: new Set([...selected, ...between]), anchor }
  }
  const next = new Set(selected)
  if (!next.delete(cardId)) next.add(cardId)
  return { selected: next, anchor: cardId }
}

/** A step with Shift held takes the card that the focus leaves and the one that it comes to. */
export function extend({ selected, anchor }: Selection, from: string, to: string): Selection {
  const back = selected.has(to) && selected.has(from)
  const next = new Set([...selected, from, to])
  if (back) next.delete(from)
  return { selected: next, anchor: anchor ?? from }
}
