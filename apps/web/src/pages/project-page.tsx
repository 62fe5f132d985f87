import { MemberSection } from '../features/member/member-section.tsx'
import { PartnerSection } from '../features/partner/partner-section.tsx'
import { ArchivedBoards } from '../features/project/archived-boards.tsx'
import { BoardTiles } from '../features/project/board-tiles.tsx'
import { ConnectionWords } from '../features/project/connection-words.tsx'
import { ProjectHead } from '../features/project/project-head.tsx'
import { ArchivedNotice, ArchiveProject } from '../features/project/project-settings.tsx'
import { Slot } from '../features/shell/slots.tsx'
import css from './project-page.module.css'

/** One project at a glance: its boards, partners and people. */
export function ProjectPage() {
  return (
    <>
      <Slot into="bar">
        <div className={css.state}>
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
