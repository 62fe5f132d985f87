import type { ReactNode } from 'react'
import css from './import.module.css'

export interface CountOf {
  label: string
  value: ReactNode
  /** A part of it that is worth knowing: "of them archived: 4". */
  more?: string
}

/** Numbers with their names. */
export function Counts({ counts }: { counts: readonly CountOf[] }) {
  return (
    <dl className={css.counts}>
      {counts.map(({ label, value, more }) => (
        <div key={label} className={css.count}>
          <dt>{label}</dt>
          {more !== undefined && <dd className={css.more}>{more}</dd>}
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
