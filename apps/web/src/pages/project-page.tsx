import { MemberSection } from '../features/member/member-section.tsx'
import { PartnerSection } from '../features/partner/partner-section.tsx'
import { ArchivedBoards } from '../features/project/archived-boards.tsx'
import { BoardTiles } from '../features/project/board-tiles.tsx'
import { ProjectHead } from '../features/project/project-head.tsx'
import { ArchivedNotice, ArchiveProject } from '../features/project/project-settings.tsx'
import { PulseSection } from '../features/pulse/pulse-section.tsx'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

/** One project at a glance: its boards, partners and people. */
export function ProjectPage() {
  return (
    <>
      <ProjectBar />
      <main className={css.page}>
        <ArchivedNotice />
        <ProjectHead />
        <PulseSection />
        <BoardTiles />
        <ArchivedBoards />
        <PartnerSection />
        <MemberSection />
        <div>
          <ArchiveProject />
        </div>
      </main>
    </>
  )
}
