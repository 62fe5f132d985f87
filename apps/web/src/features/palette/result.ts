import type { ReactNode } from 'react'

export type Section = 'here' | 'cards' | 'named' | 'places' | 'actions' | 'everywhere' | 'all'

/** One line of the palette. */
export interface Result {
  id: string
  section: Section
  label: string
  hits: readonly (readonly [number, number])[]
  /** Where it is, or what it belongs to. */
  note: string
  /** Language of the label, where it is not the reader's. */
  lang?: string | undefined
  icon: ReactNode
  keys?: string | undefined
  /** A state in a word: archived, done, the present one. */
  state?: string | undefined
  run: () => void
}
