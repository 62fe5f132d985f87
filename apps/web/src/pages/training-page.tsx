import { TrainingView } from '../features/training/training-view.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { ProjectBar } from './project-bar.tsx'

/** Visits and courses of the person who looks. */
export function TrainingPage() {
  const { t } = useMessages()
  useTitle(t('training.title'))
  return (
    <>
      <ProjectBar />
      <main>
        <TrainingView />
      </main>
    </>
  )
}
