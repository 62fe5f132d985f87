import { CalendarDays, Handshake } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRow } from '../../project/use-project.ts'
import { StageIcon } from '../stage/stage-icon.tsx'
import type { MapPoint } from './map-points.ts'
import css from './marker-face.module.css'

/** The ring of its partner around the picture of its stage; the shape says what it is. */
export function MarkerFace({ point }: { point: Pick<MapPoint, 'layer' | 'stage' | 'partnerId'> }) {
  const { layer, stage, partnerId } = point
  const partner = useRow('partners', partnerId)
  return (
    <Ring layer={layer} colour={partner?.colour} pattern={partner?.pattern}>
      {stage !== null ? (
        <StageIcon stage={stage} />
      ) : layer === 'partners' ? (
        <Handshake aria-hidden />
      ) : (
        <CalendarDays aria-hidden />
      )}
    </Ring>
  )
}

function Ring({
  layer,
  colour,
  pattern,
  children,
}: {
  layer: string
  colour: string | undefined
  pattern: string | undefined
  children: ReactNode
}) {
  return (
    <span className={css.ring} data-layer={layer} data-colour={colour} data-pattern={pattern}>
      <span className={css.face}>{children}</span>
    </span>
  )
}
