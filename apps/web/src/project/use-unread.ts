import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useOnline } from '../lib/use-online.ts'
import { useProjectId } from './use-project.ts'

interface Marks {
  cardIds: ReadonlySet<string>
  readonly listeners: Set<() => void>
  stop: () => void
}

const NONE: ReadonlySet<string> = new Set()
const projects = new Map<string, Marks>()

/** One follower a project, for as long as somebody looks; its code comes after the first faces are painted. */
function follow(projectId: string, listener: () => void): () => void {
  const marks = projects.get(projectId) ?? begin(projectId)
  marks.listeners.add(listener)
  return () => {
    marks.listeners.delete(listener)
    // In the next moment another face may listen.
    setTimeout(() => {
      if (marks.listeners.size > 0 || projects.get(projectId) !== marks) return
      projects.delete(projectId)
      marks.stop()
    })
  }
}

function begin(projectId: string): Marks {
  let left = false
  const marks: Marks = {
    cardIds: NONE,
    listeners: new Set(),
    stop: () => {
      left = true
    },
  }
  projects.set(projectId, marks)
  const changed = (cardIds: ReadonlySet<string>) => {
    marks.cardIds = cardIds
    for (const listener of [...marks.listeners]) listener()
  }
  // Without it there are no marks, which is no harm.
  void import('./unread-marks.ts').then(
    ({ followUnread }) => {
      if (!left) marks.stop = followUnread(projectId, changed)
    },
    () => {},
  )
  return marks
}

const read = (projectId: string) => projects.get(projectId)?.cardIds ?? NONE

/** The cards that others changed since I last saw them. */
export function useUnread(): ReadonlySet<string> {
  const projectId = useProjectId()
  const subscribe = useCallback((listener: () => void) => follow(projectId, listener), [projectId])
  return useSyncExternalStore(subscribe, () => read(projectId))
}

/** Whether one of them is this card; renders again only when that changes. */
export function useIsUnread(cardId: string): boolean {
  const projectId = useProjectId()
  const subscribe = useCallback((listener: () => void) => follow(projectId, listener), [projectId])
  return useSyncExternalStore(subscribe, () => read(projectId).has(cardId))
}

/** The card is open before my eyes: it is seen, and again whenever somebody changes it meanwhile. */
export function useSeeing(cardId: string): void {
  const projectId = useProjectId()
  const unread = useIsUnread(cardId)
  const online = useOnline()
  useEffect(() => {
    if (!online) return undefined
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', tell)
      void import('./unread-marks.ts').then(({ tellSeen }) => tellSeen(projectId, cardId)).catch(() => {})
    }
    document.addEventListener('visibilitychange', tell)
    tell()
    return () => document.removeEventListener('visibilitychange', tell)
    // `unread`: another change by somebody else is seen anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [projectId, cardId, unread, online])
}
