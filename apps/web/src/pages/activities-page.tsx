import { ActivityList } from '../features/activity/activity-list.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import css from './board-page.module.css'
import { ProjectBar } from './project-bar.tsx'

/** Courses, visits, meetings and events of a project. */
export function ActivitiesPage() {
  const { t } = useMessages()
  useTitle(t('activity.title'))
  return (
    <>
      <ProjectBar />
      <main className={css.page}>
        <ActivityList />
      </main>
    </>
  )
}
