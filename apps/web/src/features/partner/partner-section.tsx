import type { Partner } from '@meanwhile/domain/partner/partner'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { countryName } from '@meanwhile/wording/format'
import { Building2, Pencil, Plus } from 'lucide-react'
import { memo, useState } from 'react'
import { partnerPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from '../../ui/tiles.module.css'
import { LoneLink } from '../thing/lone-link.tsx'
import { PartnerDialog } from './partner-dialog.tsx'

/** From so many on a list is searched and not read. */
const MANY = 12

export function PartnerSection() {
  const { t } = useMessages()
  const partners = useRows('partners')
  const mayEdit = useCan('partners.edit')
  const [wanted, setWanted] = useState('')
  const [editing, setEditing] = useState<Partner | 'new' | null>(null)
  const text = wanted.trim().toLocaleLowerCase(t.locale)
  const found = underTheirs(partners).filter(({ name, city, country, names, aliases }) =>
    [name, city, countryName(country, t.locale), ...Object.values(names), ...aliases]
      .join(' ')
      .toLocaleLowerCase(t.locale)
      .includes(text),
  )
  const count = text === '' ? partners.length : t('overview.foundOf', { found: found.length, count: partners.length })
  const add = (
    <Button onClick={() => setEditing('new')}>
      <Plus aria-hidden />
      {t('overview.addPartner')}
    </Button>
  )
  return (
    <Section title={t('overview.partners')} count={count} action={mayEdit && partners.length > 0 && add}>
      {partners.length === 0 && (
        <EmptyState icon={<Building2 />} title={t('overview.noPartnersTitle')} action={mayEdit && add}>
          {t('overview.noPartnersText')}
        </EmptyState>
      )}
      {partners.length > MANY && (
        <TextField
          type="search"
          label={t('overview.findPartner')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul className={css.tiles}>
        {found.map((partner) => (
          <PartnerCard key={partner.id} partner={partner} onEdit={mayEdit ? setEditing : null} />
        ))}
      </ul>
      {editing && <PartnerDialog partner={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

/** By their numbers; those that take part with another one after it. */
function underTheirs(partners: readonly Partner[]): Partner[] {
  const byNumber = partners.toSorted((one, other) => one.number - other.number)
  const isThere = new Set(partners.map(({ id }) => id))
  const withParts = (partner: Partner): Partner[] => [
    partner,
    ...byNumber.filter(({ parentId }) => parentId === partner.id).flatMap(withParts),
  ]
  return byNumber.filter(({ parentId }) => parentId === null || !isThere.has(parentId)).flatMap(withParts)
}

interface PartnerCardProps {
  partner: Partner
  onEdit: ((partner: Partner) => void) | null
}

const PartnerCard = memo(function PartnerCard({ partner, onEdit }: PartnerCardProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const parent = useRow('partners', partner.parentId)
  const name = partnerName(partner, t.locale)
  return (
    <li className={css.tile}>
      <Swatch colour={partner.colour} pattern={partner.pattern} size={28} />
      <div className={css.words}>
        <p className={css.name} dir="auto">
          <LoneLink name to={partnerPath(projectId, partner.id)}>
            {name}
          </LoneLink>
        </p>
        <p className={css.meta}>
          {partner.city !== null && (
            <>
              <bdi>{partner.city}</bdi>,{' '}
            </>
          )}
          {countryName(partner.country, t.locale)}
          {partner.role !== 'partner' && <> · {t(`overview.partnerRole.${partner.role}`)}</>}
          {parent && <> · {t('partner.under', { partner: partnerName(parent, t.locale) })}</>}
        </p>
      </div>
      {onEdit && (
        <IconButton label={t('overview.editPartner', { name })} onClick={() => onEdit(partner)}>
          <Pencil aria-hidden />
        </IconButton>
      )}
    </li>
  )
})
