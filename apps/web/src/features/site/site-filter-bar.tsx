import type { Partner } from '@meanwhile/domain/partner/partner'
import { OWNER_KINDS, SITE_KINDS, type Site } from '@meanwhile/domain/site/site'
import { STAGES } from '@meanwhile/domain/stage/stages'
import type { ReactNode } from 'react'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import type { SelectOption } from '../../ui/select.tsx'
import { FilterChoice, FilterDay, FilterTick, ThingFilter } from '../thing/thing-filter.tsx'
import { ALL_SITES, ENDS, isNarrow, type SiteFilter, writeSiteFilter } from './site-filter.ts'
import { useToday } from './use-agreement.ts'

interface SiteFilterBarProps {
  filter: SiteFilter
  sites: readonly Site[]
  partners: readonly Partner[]
  shown: number
  /** On a phone, in one row with the button that unfolds the choices. */
  beside?: ReactNode
}

/** Which sites are shown and on which day, kept in the address: whoever gets the link sees the same. */
export function SiteFilterBar({ filter, sites, partners, shown, beside }: SiteFilterBarProps) {
  const { t } = useMessages()
  const today = useToday()
  const set = (change: Partial<SiteFilter>) => replaceSearch(writeSiteFilter({ ...filter, ...change }))
  const someArchived = filter.archived || sites.some(({ archivedAt }) => archivedAt !== null)
  const count = sites.filter(({ archivedAt }) => (archivedAt !== null) === filter.archived).length
  const choice = (
    label: string,
    name: 'stage' | 'partnerId' | 'kind' | 'ownerKind' | 'ends',
    options: SelectOption[],
  ) => (
    <FilterChoice
      label={label}
      value={filter[name]}
      options={[{ value: '', label: t('site.all') }, ...options]}
      onChange={(value) => set({ [name]: value })}
    />
  )
  return (
    <ThingFilter
      narrowed={isNarrow(filter) || filter.on !== ''}
      beside={beside}
      found={isNarrow(filter) ? t('site.count', { shown, count }) : ''}
      clear={{ label: t('site.clear'), run: () => replaceSearch(writeSiteFilter({ ...ALL_SITES, as: filter.as })) }}
    >
      {choice(
        t('stage.stage'),
        'stage',
        STAGES.site.map((stage) => ({ value: stage, label: t(`board.stage.${stage}`) })),
      )}
      {choice(
        t('site.column.partner'),
        'partnerId',
        partners.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {choice(
        t('site.column.owner'),
        'ownerKind',
        OWNER_KINDS.map((kind) => ({ value: kind, label: t(`site.owner.${kind}`) })),
      )}
      {choice(
        t('site.column.kind'),
        'kind',
        SITE_KINDS.map((kind) => ({ value: kind, label: t(`site.kind.${kind}`) })),
      )}
      {choice(
        t('site.column.agreement'),
        'ends',
        ENDS.map((end) => ({ value: end, label: t(`site.ends.${end}`) })),
      )}
      <FilterDay label={t('site.onDay')} value={filter.on} max={today} onChange={(on) => set({ on })} />
      <FilterTick label={t('site.onlyRisk')} checked={filter.risk} onChange={(risk) => set({ risk })} />
      {someArchived && (
        <FilterTick label={t('site.archived')} checked={filter.archived} onChange={(archived) => set({ archived })} />
      )}
    </ThingFilter>
  )
}
