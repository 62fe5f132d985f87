import { X } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import type { MapPoint, Target } from './map-points.ts'
import css from './point-card.module.css'
import { pointPath } from './point-path.ts'
import { useMayPlace } from './use-may-place.ts'

interface PointCardProps {
  point: MapPoint
  onPlace: (target: Target, name: string) => void
  onClose: () => void
}

/** One thing of the map: name, stage, partner, town, and the way to its page. */
export function PointCard({ point, onPlace, onClose }: PointCardProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const mayPlace = useMayPlace()
  const { name, layer, stage, town, exact } = point
  const target: Target | null = layer === 'sites' ? { table: 'sites', id: point.id } : null
  return (
    <div className={css.card}>
      <div className={css.head}>
        <span className={css.kind}>{t(`map.one.${layer}`)}</span>
        <IconButton label={t('map.close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <LoneLink name to={pointPath(projectId, point)} className={css.name} lang={name.lang || undefined} dir="auto">
        {name.text}
      </LoneLink>
      {stage !== null && <StageMark stage={stage} />}
      <PartnerMark partnerId={layer === 'partners' ? null : point.partnerId} />
      {town && (
        <span className={css.town}>
          <bdi lang={town.lang}>{town.text}</bdi>
          {layer === 'sites' && !exact && <> · {t('map.townOnly')}</>}
        </span>
      )}
      {target && mayPlace(target) && (
        <Button onClick={() => onPlace(target, name.text)}>{t(exact ? 'map.move' : 'map.place')}</Button>
      )}
    </div>
  )
}
