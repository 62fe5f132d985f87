import { countryName } from '@meanwhile/wording/format'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Building2, Pencil } from 'lucide-react'
import { useState } from 'react'
import { directoryPath, organisationPath, partnerPath } from '../../lib/paths.ts'
import { organisationPageQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { SourceText } from '../thing/source-text.tsx'
import css from './organisation.module.css'
import { OrganisationDialog } from './organisation-dialog.tsx'

/** One organisation: what is known of it, and the projects of the reader in which it is a partner. */
export function OrganisationView({ organisationId }: { organisationId: string }) {
  const { t, locale } = useMessages()
  const { data, error, refetch } = useQuery(organisationPageQuery(organisationId))
  const [editing, setEditing] = useState(false)
  useTitle(data?.organisation.name ?? t('directory.organisations'))
  const back = (
    <LoneLink to={directoryPath}>
      <ArrowLeft aria-hidden />
      {t('directory.title')}
    </LoneLink>
  )
  if (!data) {
    if (!error) return <Skeleton height={120} />
    const gone = refusalOf(error) === 'not-found'
    return (
      <EmptyState
        icon={<Building2 />}
        title={t(gone ? 'directory.goneTitle' : 'directory.failed')}
        action={gone ? back : <Button onClick={() => void refetch()}>{t('directory.again')}</Button>}
      >
        {gone && t('directory.goneText')}
      </EmptyState>
    )
  }
  const { organisation, parent, departments, projects, mayEdit } = data
  const { name, names, aliases, kind, country, place, website, source } = organisation
  return (
    <>
      <PageHead
        back={back}
        title={<bdi>{name}</bdi>}
        actions={
          mayEdit && (
            <Button onClick={() => setEditing(true)}>
              <Pencil aria-hidden />
              {t('directory.edit')}
            </Button>
          )
        }
      />
      <FactList>
        <Fact label={t('directory.kind')}>{t(`directory.kind.${kind}`)}</Fact>
        <Fact label={t('directory.names')}>
          {Object.keys(names).length > 0 && (
            <ul className={css.plain}>
              {Object.entries(names).map(([lang, text]) => (
                <li key={lang}>
                  <bdi lang={lang}>{text}</bdi>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('directory.aliases')}>{aliases.join(', ')}</Fact>
        <Fact label={t('directory.place')}>{place}</Fact>
        <Fact label={t('directory.country')}>{country !== null && countryName(country, locale)}</Fact>
        <Fact label={t('directory.parent')}>
          {parent && <LoneLink to={organisationPath(parent.id)}>{parent.name}</LoneLink>}
        </Fact>
        <Fact label={t('directory.departments')}>
          {departments.length > 0 && (
            <ul className={css.plain}>
              {departments.map((one) => (
                <li key={one.id}>
                  <LoneLink to={organisationPath(one.id)}>{one.name}</LoneLink>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('directory.website')}>
          {website !== null && (
            <a href={website} target="_blank" rel="noopener noreferrer">
              {website}
            </a>
          )}
        </Fact>
        <Fact label={t('directory.source')}>
          {source !== null && (
            <span className={css.source}>
              <SourceText source={source} />
            </span>
          )}
        </Fact>
      </FactList>
      <Section title={t('directory.inProjects')} count={projects.length}>
        {projects.length === 0 && <p className={css.quiet}>{t('directory.notInProjects')}</p>}
        <ul className={css.list}>
          {projects.map(({ projectId, acronym, title, partnerId, role }) => (
            <li key={partnerId}>
              <LoneLink name to={partnerPath(projectId, partnerId)}>
                <bdi>{acronym}</bdi>
              </LoneLink>
              <bdi>{title}</bdi>
              <span className={css.quiet}>{t(`overview.partnerRole.${role}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      {editing && (
        <OrganisationDialog
          organisation={organisation}
          onSaved={() => setEditing(false)}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  )
}
