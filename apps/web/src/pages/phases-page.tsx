import { PhaseList } from '../features/phase/phase-list.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

/** The phases and work packages of a project. */
export function PhasesPage() {
  const { t } = useMessages()
  useTitle(t('phase.title'))
  return (
    <>
      <ProjectBar />
      <main className={css.page} data-width="text">
        <PhaseList />
      </main>
    </>
  )
}
