import type { Activity } from '@meanwhile/domain/activity/activity'
import { isOutsidePeriod } from '@meanwhile/domain/activity/outside-period'
import { shortcomings } from '@meanwhile/domain/activity/shortcomings'
import { periodDays } from '@meanwhile/domain/facts/period-range'
import { packOf } from '@meanwhile/domain/pack/pack'
import { useMessages } from '../../lib/use-messages.ts'
import { usePacks } from '../../lib/use-packs.ts'
import { useProject, useRows } from '../../project/use-project.ts'

/** What an activity lacks for its stage, or for another one, in words; empty when it lacks nothing. */
export function useLacks(activity: Activity, stage: Activity['stage'] = activity.stage): string[] {
  const { t } = useMessages()
  const packs = usePacks()
  const { anchors, facts } = useProject()
  const sessions = useRows('sessions').filter(({ activityId }) => activityId === activity.id)
  const evidence = useRows('evidence').filter(({ activityId }) => activityId === activity.id)
  if (!packs) return []
  const asked = { activity, sessions, evidence, packs, pack: packOf(packs, facts.pack), anchors }
  const lacks = shortcomings(asked, stage).map((lack) => t(`activity.lack.${lack}`))
  const outside = stage !== 'cancelled' && isOutsidePeriod(activity, periodDays(facts.period, anchors), anchors)
  return outside ? [...lacks, t('activity.outside')] : lacks
}
