import type { Stage } from '@meanwhile/domain/stage/stages'
import { useMessages } from '../../lib/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { StageIcon } from './stage-icon.tsx'

type Tone = 'plain' | 'good' | 'warn' | 'signal'

/** How a stage is coloured: on its way, at its best, waiting for somebody, out of the way. */
const TONES: Partial<Record<Stage, Tone>> = {
  confirmed: 'good',
  running: 'signal',
  follow_up: 'warn',
  reported: 'good',
  opening: 'signal',
  active: 'good',
  consolidating: 'good',
  winding_down: 'warn',
  approved: 'good',
  submitted: 'warn',
  evaluated: 'good',
  published: 'good',
}

export const stageTone = (stage: Stage): Tone => TONES[stage] ?? 'plain'

/** The stage of a thing: icon, word and colour. */
export function StageMark({ stage }: { stage: Stage }) {
  const { t } = useMessages()
  return (
    <Badge tone={stageTone(stage)} icon={<StageIcon stage={stage} />}>
      {t(`board.stage.${stage}`)}
    </Badge>
  )
}
