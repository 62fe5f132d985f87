import { TimelineView } from '../features/timeline/timeline-view.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { ProjectBar } from './project-bar.tsx'
import css from './timeline-page.module.css'

/** The project over months. */
export function TimelinePage() {
  const { t } = useMessages()
  useTitle(t('timeline.title'))
  return (
    <>
      <ProjectBar />
      <main className={css.page}>
        <TimelineView />
      </main>
    </>
  )
}
