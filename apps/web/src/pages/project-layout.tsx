import { Outlet, useParams } from '@tanstack/react-router'
import { ProjectNavigation } from '../features/shell/project-navigation.tsx'
import { LiveProjectProvider } from '../project/live-project-provider.tsx'

/** One live project under all of its pages. */
export function ProjectLayout() {
  const { projectId } = useParams({ strict: false })
  if (projectId === undefined) return null
  return (
    <LiveProjectProvider key={projectId} projectId={projectId}>
      <ProjectNavigation />
      <Outlet />
    </LiveProjectProvider>
  )
}
