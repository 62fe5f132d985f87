import { keepMarks } from './unread-marks.ts'

interface Marks {
  cardIds: ReadonlySet<string>
  listeners: Set<() => void>
  stop: () => void
}

const NONE: ReadonlySet<string> = new Set()
const projects = new Map<string, Marks>()

/** The unread cards of a project, as far as they are known. */
export const unreadOf = (projectId: string) => projects.get(projectId)?.cardIds ?? NONE

/** One follower a project, for as long as somebody looks. */
export function followUnread(projectId: string, listener: () => void): () => void {
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
  const marks: Marks = { cardIds: NONE, listeners: new Set(), stop: () => {} }
  projects.set(projectId, marks)
  marks.stop = keepMarks(projectId, (cardIds) => {
    marks.cardIds = cardIds
    for (const listener of [...marks.listeners]) listener()
  })
  return marks
}
