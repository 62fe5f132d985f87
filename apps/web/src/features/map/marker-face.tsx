import { CalendarDays, Handshake } from 'lucide-react'
import { useRow } from '../../project/use-project.ts'
import { StageIcon } from '../stage/stage-icon.tsx'
import { stageTone } from '../stage/stage-mark.tsx'
import type { MapPoint } from './map-points.ts'
import css from './marker-face.module.css'

/** The ring of its partner around the picture of its stage in the stage's colour; the shape says what it is. */
export function MarkerFace({ point }: { point: Pick<MapPoint, 'layer' | 'stage' | 'partnerId'> }) {
  const { layer, stage, partnerId } = point
  const partner = useRow('partners', partnerId)
  return (
    <span className={css.ring} data-layer={layer} data-colour={partner?.colour} data-pattern={partner?.pattern}>
      <span className={css.face} data-tone={stage === null ? undefined : stageTone(stage)}>
        {stage !== null ? (
          <StageIcon stage={stage} />
        ) : layer === 'partners' ? (
          <Handshake aria-hidden />
        ) : (
          <CalendarDays aria-hidden />
        )}
      </span>
    </span>
  )
}
