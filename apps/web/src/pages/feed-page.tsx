import { useParams } from 'wouter'
import { Feed } from '../features/feed/feed.tsx'
import { feedPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useProjectId } from '../project/use-project.ts'
import { CardOverPage } from './card-over-page.tsx'
import { ProjectBar } from './project-bar.tsx'

/** What happened in a project, and over it the card that the address names. */
export function FeedPage() {
  const { cardId } = useParams()
  const projectId = useProjectId()
  const { t } = useMessages()
  useTitle(t('feed.title'))
  return (
    <>
      <ProjectBar />
      <main>
        <Feed />
        <CardOverPage cardId={cardId} under={feedPath(projectId)} />
      </main>
    </>
  )
}
