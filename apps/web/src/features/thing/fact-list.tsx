import type { ReactNode } from 'react'
import css from './fact-list.module.css'

/** What is known of a thing, as pairs of a label and a value. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className={css.list}>{children}</dl>
}

interface FactProps {
  label: string
  /** Shown in place of a value that is not there; without it the pair is left out. */
  empty?: string
  /** Null, false or an empty text: nothing is known. */
  children: ReactNode
}

export function Fact({ label, empty, children }: FactProps) {
  const missing = children === null || children === undefined || children === false || children === ''
  if (missing && empty === undefined) return null
  return (
    <div className={css.pair}>
      <dt className={css.label}>{label}</dt>
      <dd className={missing ? css.missing : css.value}>{missing ? empty : children}</dd>
    </div>
  )
}
