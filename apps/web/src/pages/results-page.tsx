import { ResultList } from '../features/result/result-list.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { ProjectBar } from './project-bar.tsx'
import css from './project-page.module.css'

/** Everything that the project makes. */
export function ResultsPage() {
  const { t } = useMessages()
  useTitle(t('result.title'))
  return (
    <>
      <ProjectBar />
      <main className={css.page}>
        <ResultList />
      </main>
    </>
  )
}
