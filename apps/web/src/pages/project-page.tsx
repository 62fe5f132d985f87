import { MemberSection } from '../features/member/member-section.tsx'
import { PartnerSection } from '../features/partner/partner-section.tsx'
import { ArchivedBoards } from '../features/project/archived-boards.tsx'
import { BoardTiles } from '../features/project/board-tiles.tsx'
import { ConnectionWords } from '../features/project/connection-words.tsx'
import { ProjectHead } from '../features/project/project-head.tsx'
import { ArchivedNotice, ArchiveProject } from '../features/project/project-settings.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useProject } from '../project/use-project.ts'
import css from './project-page.module.css'

function ProjectName() {
  return (
    <p className={css.name} dir="auto">
      {useProject().acronym}
    </p>
  )
}

/** One project at a glance: its boards, partners and people. */
export function ProjectPage() {
  return (
    <>
      <Slot into="bar">
        <div className={css.state}>
          <ProjectName />
          <ConnectionWords />
        </div>
      </Slot>
      <main className={css.page}>
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
    </>
  )
}
