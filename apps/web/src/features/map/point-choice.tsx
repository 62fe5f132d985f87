import { useMessages } from '../../lib/use-messages.ts'
import type { MapPoint } from './map-points.ts'
import { MarkerFace } from './marker-face.tsx'
import css from './point-choice.module.css'

/** Several things at one place: which is meant? */
export function PointChoice({ points, onChoose }: { points: readonly MapPoint[]; onChoose: (key: string) => void }) {
  const { t } = useMessages()
  return (
    <>
      <p className={css.count}>{t('map.severalHere', { count: points.length })}</p>
      <ul className={css.list}>
        {points.map((point) => (
          <li key={point.key}>
            <button type="button" className={css.choice} onClick={() => onChoose(point.key)}>
              <MarkerFace point={point} />
              <span lang={point.name.lang || undefined} dir="auto">
                {point.name.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
