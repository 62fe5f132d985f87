import { useState } from 'react'

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export interface DraftOf<Row extends object> {
  row: Row
  set: (change: Partial<Row>) => void
  /** What was changed here, field by field: what somebody else changed meanwhile is not in it. */
  changed: () => Partial<Row>
}

/** A row while somebody edits it in a form; only the fields that they touched are sent. */
export function useDraft<Row extends object>(before: Row): DraftOf<Row> {
  const [began] = useState(before)
  const [row, setRow] = useState(before)
  return {
    row,
    set: (change) => setRow((now) => ({ ...now, ...change })),
    changed: () => {
      const names = Object.keys(row) as (keyof Row)[]
      return Object.fromEntries(
        names.filter((name) => !same(row[name], began[name])).map((name) => [name, row[name]]),
      ) as Partial<Row>
    },
  }
}
