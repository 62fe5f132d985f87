import type { Partner } from '@meanwhile/domain/partner/partner'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { countryName } from '@meanwhile/wording/format'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Building2, Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { organisationPath, partnerPath, projectPath } from '../../lib/paths.ts'
import { organisationPageQuery } from '../../lib/queries.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTitle } from '../../lib/use-title.ts'
import { useCan, useProject, useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { SourceText } from '../thing/source-text.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './partner.module.css'
import { PartnerDialog } from './partner-dialog.tsx'

interface PartnerViewProps {
  partnerId: string
  /** What other nouns show of it: its people, sites, activities, results and cards. */
  children: ReactNode
}

/** One partner of the project. */
export function PartnerView({ partnerId, children }: PartnerViewProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const partner = useRow('partners', partnerId)
  const back = (
    <LoneLink to={projectPath(projectId)}>
      <ArrowLeft aria-hidden />
      {t('partner.toProject')}
    </LoneLink>
  )
  if (!partner) {
    return (
      <EmptyState icon={<Building2 />} title={t('partner.goneTitle')} action={back}>
        {t('partner.goneText')}
      </EmptyState>
    )
  }
  return (
    <>
      <PartnerHead partner={partner} back={back} />
      <PartnerFacts partner={partner} />
      {children}
    </>
  )
}

function PartnerHead({ partner, back }: { partner: Partner; back: ReactNode }) {
  const { t } = useMessages()
  const name = partnerName(partner, t.locale)
  useTitle(name)
  const { city, country, role, number, colour, pattern } = partner
  const place = [city, countryName(country, t.locale)].filter(Boolean).join(', ')
  return (
    <PageHead
      back={back}
      title={
        <span className={css.title}>
          <Swatch colour={colour} pattern={pattern} size={28} />
          <bdi>{name}</bdi>
        </span>
      }
    >
      <p className={css.quiet}>
        {[t(`overview.partnerRole.${role}`), `${t('partner.number')}: ${number}`, place].join(' · ')}
      </p>
    </PageHead>
  )
}

function PartnerFacts({ partner }: { partner: Partner }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const project = useProject()
  const mayEdit = useCan('partners.edit')
  const parent = useRow('partners', partner.parentId)
  const place = useRow('places', partner.placeId)
  const parts = useRows('partners').filter(({ parentId }) => parentId === partner.id)
  const [editing, setEditing] = useState(false)
  const { names, aliases, unit, newcomer, joinedOn, leftOn, transferRole, transferOutcome, outcomeReason } = partner
  return (
    <Section
      title={t('partner.facts')}
      action={
        mayEdit && (
          <IconButton label={t('facts.editOf', { section: t('partner.facts') })} onClick={() => setEditing(true)}>
            <Pencil aria-hidden />
          </IconButton>
        )
      }
    >
      <FactList>
        <Fact label={t('partner.names')}>{Object.keys(names).length > 0 && Object.values(names).join(' · ')}</Fact>
        <Fact label={t('partner.organisation')}>
          {partner.organisationId !== null && <OrganisationLink organisationId={partner.organisationId} />}
        </Fact>
        <Fact label={t('partner.aliases')}>{aliases.join(', ')}</Fact>
        <Fact label={t('partner.unit')}>{unit}</Fact>
        <Fact label={t('partner.place')}>{place && <TranslatedText texts={place.names} />}</Fact>
        <Fact label={t('partner.parent')}>
          {parent && <Link to={partnerPath(projectId, parent.id)}>{parent.name}</Link>}
        </Fact>
        <Fact label={t('partner.subPartners')}>
          {parts.length > 0 && (
            <ul className={css.links}>
              {parts.map(({ id, name }) => (
                <li key={id}>
                  <LoneLink to={partnerPath(projectId, id)}>{name}</LoneLink>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('partner.newcomer')} empty={t('partner.newcomerUnknown')}>
          {newcomer !== null && t(newcomer ? 'partner.yes' : 'partner.no')}
        </Fact>
        <Fact label={t('partner.joined')}>{joinedOn !== null && resolvedDateWords(joinedOn, t, project)}</Fact>
        <Fact label={t('partner.left')}>{leftOn !== null && resolvedDateWords(leftOn, t, project)}</Fact>
        <Fact label={t('partner.transferRole')}>{transferRole && t(`partner.transferRole.${transferRole}`)}</Fact>
        <Fact label={t('partner.transferOutcome')}>
          {transferOutcome && t(`partner.transferOutcome.${transferOutcome}`)}
        </Fact>
        <Fact label={t('partner.outcomeReason')}>
          {Object.keys(outcomeReason).length > 0 && <TranslatedText texts={outcomeReason} lines />}
        </Fact>
        <Fact label={t('partner.source')}>
          {partner.source !== null && (
            <span className={css.source}>
              <SourceText source={partner.source} />
            </span>
          )}
        </Fact>
      </FactList>
      {editing && <PartnerDialog partner={partner} onClose={() => setEditing(false)} />}
    </Section>
  )
}

/** By its name in the register; without a network it is said what is there. */
function OrganisationLink({ organisationId }: { organisationId: string }) {
  const { t } = useMessages()
  const { data } = useQuery(organisationPageQuery(organisationId))
  return (
    <LoneLink to={organisationPath(organisationId)}>
      <bdi>{data?.organisation.name ?? t('partner.inRegister')}</bdi>
    </LoneLink>
  )
}
