import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { ProjectNavigation } from '../features/shell/project-navigation.tsx'
import { LiveProjectProvider } from '../project/live-project-provider.tsx'

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
