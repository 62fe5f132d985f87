import type { Activity } from '@meanwhile/domain/activity/activity'
import { isStageOf, type Stage } from '@meanwhile/domain/stage/stages'
import { TriangleAlert } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import css from './lacks.module.css'
import { useLacks } from './use-lacks.ts'

/** The yellow mark: what an activity still lacks for its stage. */
export function Lacks({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const lacks = useLacks(activity)
  if (lacks.length === 0 || activity.archivedAt !== null) return null
  return (
    <span className={css.lacks} data-lacks>
      <Badge tone="warn" icon={<TriangleAlert aria-hidden />}>
        {t('activity.lacks', { what: lacks.join(', ') })}
      </Badge>
    </span>
  )
}

/** What a stage still asks for, said before somebody gives it; nobody is stopped. */
export const stageWarnings = (activity: Activity) => (stage: Stage) =>
  isStageOf('activity', stage) && <Warning activity={activity} stage={stage} />

function Warning({ activity, stage }: { activity: Activity; stage: Activity['stage'] }) {
  const { t } = useMessages()
  const lacks = useLacks(activity, stage)
  if (lacks.length === 0) return null
  return (
    <p role="status" className={css.warning}>
      <TriangleAlert size={16} aria-hidden />
      <span>{t('activity.stageLacks', { stage: t(`board.stage.${stage}`), what: lacks.join(', ') })}</span>
    </p>
  )
}
