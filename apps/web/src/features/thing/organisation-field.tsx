import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import { organisationFindQuery, organisationPageQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './organisation-field.module.css'

interface OrganisationFieldProps {
  label: string
  /** The choice of no organisation. */
  none: string
  value: string | null
  /** One that cannot be chosen. */
  without?: string | undefined
  onChange(organisationId: string | null): void
}

/** An organisation of the register, found on the server by any of its names: the register may be longer than any list. */
export function OrganisationField({ label, none, value, without, onChange }: OrganisationFieldProps) {
  const { t } = useMessages()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query.trim())
  const { data } = useQuery({ ...organisationFindQuery(asked), placeholderData: keepPreviousData })
  const { data: chosen } = useQuery({ ...organisationPageQuery(value ?? ''), enabled: value !== null })
  const found = (data?.organisations ?? []).filter(({ id }) => id !== without)
  const known = chosen && chosen.organisation.id === value ? [chosen.organisation] : []
  const choices = [...known.filter(({ id }) => !found.some((one) => one.id === id)), ...found]
  /** Enter would send the form around it. */
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <div className={css.organisation}>
      <TextField
        type="search"
        label={t('directory.find')}
        autoComplete="off"
        maxLength={200}
        value={query}
        onKeyDown={stay}
        onChange={({ target }) => setQuery(target.value)}
      />
      <Select
        label={label}
        value={value ?? ''}
        disabled={!data}
        options={[{ value: '', label: none }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ target }) => onChange(target.value || null)}
      />
      <p role="status" className={css.count}>
        {asked !== '' &&
          data &&
          (found.length === 0 ? t('directory.none') : t('directory.found', { count: found.length }))}
      </p>
    </div>
  )
}
