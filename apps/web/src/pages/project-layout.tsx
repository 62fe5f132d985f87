import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { LiveProjectProvider } from '../project/live-project-provider.tsx'
import { lazyOverlay } from '../ui/lazy-code.ts'

// Its pictures and words are many, and a board is there without them.
const ProjectNavigation = lazyOverlay(() =>
  import('../features/shell/project-navigation.tsx').then((part) => part.ProjectNavigation),
)

/** One live project under all of its pages. */
export function ProjectLayout({ children }: { children: ReactNode }) {
  const { projectId } = useParams()
  if (projectId === undefined) return null
  return (
    <LiveProjectProvider key={projectId} projectId={projectId}>
      <ProjectNavigation />
      {children}
    </LiveProjectProvider>
  )
}
