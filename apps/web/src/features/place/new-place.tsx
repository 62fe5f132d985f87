import { place as commands } from '@meanwhile/domain/place/commands'
import { GAZETTEER, type PlaceForm } from '@meanwhile/domain/place/gazetteer'
import { PlaceFields } from '@meanwhile/domain/place/place'
import { compareText, countryName } from '@meanwhile/wording/format'
import { useState } from 'react'
import { countries } from '../../lib/countries.ts'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProject, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlainText } from '../thing/use-text.ts'
import css from './place.module.css'

interface NewPlaceProps {
  onAdded(placeId: string): void
  onCancel(): void
}

interface Typed {
  name: string
  country: string
  timeZone: string
  lat: string
  lon: string
}

/** A number as people type it, with a comma or a point; nothing typed is nothing known. */
const degrees = (text: string) => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')))

/** A place for the project: one that the product knows, or one that is typed. */
export function NewPlace({ onAdded, onCancel }: NewPlaceProps) {
  const { t, locale } = useMessages()
  const { lang, timeZone: projectZone } = useProject()
  const dispatch = useDispatch()
  const text = usePlainText()
  const places = useRows('places')
  const [typed, setTyped] = useState<Typed>({ name: '', country: 'LV', timeZone: projectZone, lat: '', lon: '' })
  const [known, setKnown] = useState('')
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const offered = GAZETTEER.filter(
    ({ names, country }) => !places.some((one) => one.country === country && one.names.en === names.en),
  )
  const chosen = offered.find(({ names }) => names.en === known)
  const fields: PlaceForm = chosen ?? {
    names: { [lang]: typed.name.trim() },
    aliases: [],
    country: typed.country,
    timeZone: typed.timeZone.trim() || null,
    lat: degrees(typed.lat),
    lon: degrees(typed.lon),
    source: null,
  }
  const sound = PlaceFields.safeParse(fields).success
  const add = () => {
    const id = newId()
    if (dispatch(commands.create({ id, fields })) === null) onAdded(id)
  }
  const options = offered
    .map(({ names, country }) => ({ value: names.en ?? '', label: `${text(names)}, ${countryName(country, locale)}` }))
    .sort((a, b) => compareText(locale)(a.label, b.label))
  return (
    <div role="group" aria-label={t('place.new')} className={css.group}>
      <Select
        label={t('place.known')}
        value={known}
        options={[{ value: '', label: t('place.typed') }, ...options]}
        onChange={(event) => setKnown(event.target.value)}
      />
      {!chosen && (
        <>
          <div className={css.row}>
            <TextField
              label={t('place.name')}
              value={typed.name}
              maxLength={300}
              dir="auto"
              onChange={(event) => change({ name: event.target.value })}
            />
            <Select
              label={t('place.country')}
              value={typed.country}
              options={countries(locale, typed.country).map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(event) => change({ country: event.target.value })}
            />
          </div>
          <Select
            label={t('place.zone')}
            value={typed.timeZone}
            options={[...new Set([projectZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
              value: zone,
              label: zone,
            }))}
            onChange={(event) => change({ timeZone: event.target.value })}
          />
          <div className={css.row}>
            <TextField
              label={t('place.lat')}
              hint={t('place.degrees')}
              inputMode="decimal"
              value={typed.lat}
              onChange={(event) => change({ lat: event.target.value })}
            />
            <TextField
              label={t('place.lon')}
              inputMode="decimal"
              value={typed.lon}
              onChange={(event) => change({ lon: event.target.value })}
            />
          </div>
        </>
      )}
      <div className={css.actions}>
        <Button onClick={onCancel}>{t('place.cancel')}</Button>
        <Button onClick={add} disabled={!sound}>
          {t('place.add')}
        </Button>
      </div>
    </div>
  )
}
