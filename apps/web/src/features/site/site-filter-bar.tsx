import type { Partner } from '@meanwhile/domain/partner/partner'
import { OWNER_KINDS, SITE_KINDS, type Site } from '@meanwhile/domain/site/site'
import { STAGES } from '@meanwhile/domain/stage/stages'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './site.module.css'
import { ALL_SITES, ENDS, isNarrow, type SiteFilter, writeSiteFilter } from './site-filter.ts'
import { useToday } from './use-agreement.ts'

interface SiteFilterBarProps {
  filter: SiteFilter
  sites: readonly Site[]
  partners: readonly Partner[]
  shown: number
}

/** Which sites are shown and on which day, kept in the address: whoever gets the link sees the same. */
export function SiteFilterBar({ filter, sites, partners, shown }: SiteFilterBarProps) {
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
    <Select
      label={label}
      value={filter[name]}
      options={[{ value: '', label: t('site.all') }, ...options]}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  return (
    <div className={css.filter}>
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
      <TextField
        type="date"
        label={t('site.onDay')}
        value={filter.on}
        max={today}
        onChange={(event) => set({ on: event.target.value })}
      />
      <label className={css.tick}>
        <input type="checkbox" checked={filter.risk} onChange={(event) => set({ risk: event.target.checked })} />
        {t('site.onlyRisk')}
      </label>
      {someArchived && (
        <label className={css.tick}>
          <input
            type="checkbox"
            checked={filter.archived}
            onChange={(event) => set({ archived: event.target.checked })}
          />
          {t('site.archived')}
        </label>
      )}
      <p className={css.count} role="status">
        {isNarrow(filter) && t('site.count', { shown, count })}
      </p>
      {(isNarrow(filter) || filter.on !== '') && (
        <Button onClick={() => replaceSearch(writeSiteFilter({ ...ALL_SITES, as: filter.as }))}>
          {t('site.clear')}
        </Button>
      )}
    </div>
  )
}
