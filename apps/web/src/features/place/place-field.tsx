import { compareText, countryName } from '@meanwhile/wording/format'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { NewPlace } from './new-place.tsx'

interface PlaceFieldProps {
  label: string
  value: string | null
  onChange(placeId: string | null): void
}

/** Stands for a place that the project does not have yet; no id is written so. */
const NEW = 'new'

/** A place of the project, or a new one. */
export function PlaceField({ label, value, onChange }: PlaceFieldProps) {
  const { t, locale } = useMessages()
  const text = usePlainText()
  const mayAdd = useCan('places.edit')
  const [adding, setAdding] = useState(false)
  const places = useRows('places')
    .filter(({ id, archivedAt }) => archivedAt === null || id === value)
    .map(({ id, names, country }) => ({ value: id, label: `${text(names)}, ${countryName(country, locale)}` }))
    .sort((a, b) => compareText(locale)(a.label, b.label))
  return (
    <>
      <Select
        label={label}
        value={adding ? NEW : (value ?? '')}
        options={[
          { value: '', label: t('place.none') },
          ...places,
          ...(mayAdd ? [{ value: NEW, label: t('place.another') }] : []),
        ]}
        onChange={(event) => {
          setAdding(event.target.value === NEW)
          if (event.target.value !== NEW) onChange(event.target.value || null)
        }}
      />
      {adding && (
        <NewPlace
          onAdded={(placeId) => {
            setAdding(false)
            onChange(placeId)
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  )
}
