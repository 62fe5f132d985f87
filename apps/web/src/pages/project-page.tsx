import { useParams } from '@tanstack/react-router'
import { MemberSection } from '../features/member/member-section.tsx'
import { PartnerSection } from '../features/partner/partner-section.tsx'
import { ArchivedBoards } from '../features/project/archived-boards.tsx'
import { BoardTiles } from '../features/project/board-tiles.tsx'
import { ConnectionWords } from '../features/project/connection-words.tsx'
import { ProjectHead } from '../features/project/project-head.tsx'
import { ArchivedNotice, ArchiveProject } from '../features/project/project-settings.tsx'
import { LiveProjectProvider } from '../project/live-project-provider.tsx'
import css from './project-page.module.css'

/** One project at a glance: its boards, partners and people. */
export function ProjectPage() {
  const { projectId } = useParams({ strict: false })
  if (projectId === undefined) return null
  return (
    <LiveProjectProvider key={projectId} projectId={projectId}>
      <main className={css.page}>
        <div className={css.state}>
          <ConnectionWords />
        </div>
        <ArchivedNotice />
        <ProjectHead />
        <BoardTiles />
        <ArchivedBoards />
        <PartnerSection />
        <MemberSection />
        <div>
          <ArchiveProject />
        </div>
      </main>
    </LiveProjectProvider>
  )
}
