import { fold } from '@meanwhile/domain/fold'
import { Eye, EyeOff, Search } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { LAYERS, toggleLayer, useLayers } from './layers.ts'
import css from './map-list.module.css'
import type { MapPoint, Target, Unplaced } from './map-points.ts'
import { MarkerFace } from './marker-face.tsx'
import { pointPath } from './point-path.ts'
import { useMayPlace } from './use-may-place.ts'

interface MapListProps {
  placed: readonly MapPoint[]
  unplaced: readonly Unplaced[]
  chosen: string | null
  onChoose: (point: MapPoint) => void
  onPlace: (target: Target, name: string) => void
}

/** Everything that is on the map, and what is not yet, to be read and reached without it. */
export function MapList({ placed, unplaced, chosen, onChoose, onPlace }: MapListProps) {
  const { t } = useMessages()
  const [text, setText] = useState('')
  const layers = useLayers()
  const heading = useId()
  const words = (thing: MapPoint | Unplaced) => `${thing.name.text} ${thing.town?.text ?? ''}`
  const wanted = fold(text)
  const found = <Thing extends MapPoint | Unplaced>(things: readonly Thing[]) =>
    things.filter((thing) => fold(words(thing)).includes(wanted))
  const shown = found(placed)
  const waiting = found(unplaced)
  return (
    <section className={css.list} aria-labelledby={heading}>
      <div className={css.head}>
        <h2 id={heading} className={css.title}>
          {t('map.list')}
        </h2>
        <p className={css.count} aria-live="polite">
          {t('map.shown', { count: shown.length + waiting.length })}
        </p>
      </div>
      <div role="group" className={css.layers} aria-label={t('map.layers')}>
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            className={css.layer}
            aria-pressed={layers.includes(layer)}
            onClick={() => toggleLayer(layer)}
          >
            {layers.includes(layer) ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
            {t(`map.layer.${layer}`)}
          </button>
        ))}
      </div>
      <TextField type="search" label={t('map.find')} value={text} onChange={(event) => setText(event.target.value)} />
      {shown.length + waiting.length === 0 && (
        <p className={css.none}>
          <Search aria-hidden />
          {t(text === '' ? 'map.nothing' : 'map.nothingFound')}
        </p>
      )}
      <ul className={css.rows}>
        {shown.map((point) => (
          <PlacedRow key={point.key} point={point} chosen={chosen === point.key} onChoose={() => onChoose(point)} />
        ))}
      </ul>
      {waiting.length > 0 && (
        <>
          <h3 className={css.subtitle}>{t('map.unplaced')}</h3>
          <ul className={css.rows}>
            {waiting.map((thing) => (
              <UnplacedRow key={thing.key} thing={thing} onPlace={onPlace} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PlacedRow({ point, chosen, onChoose }: { point: MapPoint; chosen: boolean; onChoose: () => void }) {
  const { t } = useMessages()
  return (
    <li className={css.row} data-chosen={chosen || undefined}>
      <MarkerFace point={point} />
      <Words thing={point} />
      <Button
        look="quiet"
        aria-pressed={chosen}
        aria-label={t('map.showOne', { name: point.name.text })}
        onClick={onChoose}
      >
        {t('map.show')}
      </Button>
    </li>
  )
}

function UnplacedRow({ thing, onPlace }: { thing: Unplaced; onPlace: MapListProps['onPlace'] }) {
  const { t } = useMessages()
  const mayPlace = useMayPlace()
  const { target, name, town } = thing
  const what = target?.table === 'places' ? (town?.text ?? '') : name.text
  return (
    <li className={css.row}>
      <MarkerFace point={thing} />
      <Words thing={thing} />
      {target && mayPlace(target) && (
        <Button aria-label={t('map.placeOne', { name: what })} onClick={() => onPlace(target, what)}>
          {t('map.place')}
        </Button>
      )}
    </li>
  )
}

function Words({ thing }: { thing: MapPoint | Unplaced }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { name, layer, stage, town } = thing
  return (
    <span className={css.words}>
      <LoneLink name to={pointPath(projectId, thing)} lang={name.lang || undefined} dir="auto">
        {name.text}
      </LoneLink>
      <span className={css.meta}>
        {[stage ? t(`board.stage.${stage}`) : t(`map.one.${layer}`), town?.text ?? t('map.noTown')].join(' · ')}
      </span>
    </span>
  )
}
