import { countryName } from '@meanwhile/wording/format'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { organisationPath } from '../../lib/paths.ts'
import { organisationFindQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import css from './organisation.module.css'
import { OrganisationDialog } from './organisation-dialog.tsx'

/** The register of organisations: searched by whoever is signed in, kept by coordinators. */
export function OrganisationRegister() {
  const { t, locale } = useMessages()
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState(false)
  const { data, isError } = useQuery({ ...organisationFindQuery(query), placeholderData: keepPreviousData })
  const found = data?.organisations ?? []
  return (
    <Section
      title={t('directory.organisations')}
      action={
        data?.mayEdit && (
          <Button onClick={() => setAdding(true)}>
            <Plus aria-hidden />
            {t('directory.add')}
          </Button>
        )
      }
    >
      <p className={css.quiet}>{t('directory.organisationsText')}</p>
      <TextField
        type="search"
        label={t('directory.find')}
        maxLength={200}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      {isError && <p role="alert">{t('directory.failed')}</p>}
      {data && (
        <p className={css.quiet} role="status">
          {found.length === 0 ? t('directory.none') : t('directory.found', { count: found.length })}
        </p>
      )}
      <ul className={css.list}>
        {found.map(({ id, name, kind, country, place }) => (
          <li key={id}>
            <LoneLink name to={organisationPath(id)}>
              <bdi>{name}</bdi>
            </LoneLink>
            <span className={css.quiet}>
              {[t(`directory.kind.${kind}`), place, country && countryName(country, locale)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {adding && (
        <OrganisationDialog
          organisation={null}
          onSaved={(id) => navigate(organisationPath(id))}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  )
}
