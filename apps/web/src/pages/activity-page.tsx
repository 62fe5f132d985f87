import { CalendarOff } from 'lucide-react'
import { useParams } from 'wouter'
import { ActivityView } from '../features/activity/activity-view.tsx'
import { LoneLink } from '../features/thing/lone-link.tsx'
import { usePlainText } from '../features/thing/use-text.ts'
import { activitiesPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useProjectId, useRow } from '../project/use-project.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ProjectBar } from './project-bar.tsx'

/** Everything of one activity. */
export function ActivityPage() {
  const { activityId = '' } = useParams()
  const { t } = useMessages()
  const projectId = useProjectId()
  const text = usePlainText()
  const activity = useRow('activities', activityId)
  useTitle(activity ? text(activity.titles) : t('activity.gone'))
  return (
    <>
      <ProjectBar />
      <main>
        {activity ? (
          <ActivityView key={activity.id} activity={activity} />
        ) : (
          <EmptyState
            icon={<CalendarOff />}
            title={t('activity.gone')}
            action={<LoneLink to={activitiesPath(projectId)}>{t('activity.title')}</LoneLink>}
          />
        )}
      </main>
    </>
  )
}
