import type { Command, Refusal } from '@meanwhile/domain/command'
import { createContext, useContext } from 'react'
import type { LiveState } from './live-project.ts'
import type { NotSent } from './not-sent.ts'
import type { ProjectStore } from './project-store.ts'

/** `spoken`: the one who acts says what was done, so the toast of it is for the eye alone. */
export interface Manner {
  spoken?: boolean
}

/** What the parts of a project page share: the open project and the ways to act in it. */
export interface LiveContextValue {
  projectId: string
  store: ProjectStore
  state: () => LiveState
  /** Calls back when anything of `state` changes. */
  listen(listener: () => void): () => void
  /** Acts, records the step for undo, and tells the person when it is refused. */
  dispatch: (command: Command, manner?: Manner) => Refusal | null
  /** Several at once, as one step of undo; the first refusal of those that could not be done. */
  dispatchAll: (commands: readonly Command[]) => Refusal | null
  undo: () => void
  redo: () => void
  openCard: (cardId: string | null) => void
  /** Keeps the details of a card here and live until the answer is called. */
  watchDetails: (cardId: string) => () => void
  /** Asks for the line at once. */
  wake: () => void
  people: ReadonlyMap<string, { name: string }>
  notSent: readonly NotSent[]
  dismissNotSent: (commandId: string) => void
}

export const LiveContext = createContext<LiveContextValue | null>(null)

export function useLive(): LiveContextValue {
  const live = useContext(LiveContext)
  if (!live) throw new Error('used outside of a LiveProjectProvider')
  return live
}
