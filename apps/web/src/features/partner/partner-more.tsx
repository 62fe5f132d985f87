import { type Partner, TRANSFER_OUTCOMES, TRANSFER_ROLES } from '@meanwhile/domain/partner/partner'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { LinesField } from '../../ui/lines-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { OrganisationField } from '../thing/organisation-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import type { DraftOf } from '../thing/use-draft.ts'
import { usePlainText } from '../thing/use-text.ts'
import css from './partner.module.css'

/** What may be known of a partner beside its name, town and colours. */
export function PartnerMore({ row, set }: Pick<DraftOf<Partner>, 'row' | 'set'>) {
  const { t } = useMessages()
  const plain = usePlainText()
  const partners = useRows('partners')
  const places = useRows('places').filter(({ id, archivedAt }) => archivedAt === null || id === row.placeId)
  const newcomer = row.newcomer === null ? '' : row.newcomer ? 'yes' : 'no'
  return (
    <details className={css.more}>
      <summary className={css.summary}>{t('partner.more')}</summary>
      <div className={css.fields}>
        <TranslatedField label={t('partner.names')} texts={row.names} onChange={(names) => set({ names })} />
        <LinesField label={t('partner.aliases')} lines={row.aliases} onChange={(aliases) => set({ aliases })} />
        <OrganisationField
          label={t('partner.organisation')}
          none={t('partner.noOrganisation')}
          value={row.organisationId}
          onChange={(organisationId) => set({ organisationId })}
        />
        <div className={css.pairs}>
          <TextField
            label={t('partner.unit')}
            maxLength={200}
            value={row.unit ?? ''}
            onChange={({ target }) => set({ unit: target.value.trim() === '' ? null : target.value })}
          />
          <Select
            label={t('partner.place')}
            value={row.placeId ?? ''}
            options={[
              { value: '', label: t('partner.noPlace') },
              ...places.map(({ id, names }) => ({ value: id, label: plain(names) })),
            ]}
            onChange={({ target }) => set({ placeId: target.value || null })}
          />
          <Select
            label={t('partner.parent')}
            value={row.parentId ?? ''}
            options={[
              { value: '', label: t('partner.noParent') },
              ...partners.filter(({ id }) => id !== row.id).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ target }) => set({ parentId: target.value || null })}
          />
          <Select
            label={t('partner.newcomer')}
            value={newcomer}
            options={[
              { value: '', label: t('partner.newcomerUnknown') },
              { value: 'yes', label: t('partner.yes') },
              { value: 'no', label: t('partner.no') },
            ]}
            onChange={({ target }) => set({ newcomer: target.value === '' ? null : target.value === 'yes' })}
          />
        </div>
        <PartialDateField label={t('partner.joined')} value={row.joinedOn} onChange={(joinedOn) => set({ joinedOn })} />
        <PartialDateField label={t('partner.left')} value={row.leftOn} onChange={(leftOn) => set({ leftOn })} />
        <div className={css.pairs}>
          <Select
            label={t('partner.transferRole')}
            value={row.transferRole ?? ''}
            options={[
              { value: '', label: t('partner.noTransferRole') },
              ...TRANSFER_ROLES.map((role) => ({ value: role, label: t(`partner.transferRole.${role}`) })),
            ]}
            onChange={({ target }) => set({ transferRole: (target.value || null) as Partner['transferRole'] })}
          />
          <Select
            label={t('partner.transferOutcome')}
            value={row.transferOutcome ?? ''}
            options={[
              { value: '', label: t('partner.noTransferOutcome') },
              ...TRANSFER_OUTCOMES.map((one) => ({ value: one, label: t(`partner.transferOutcome.${one}`) })),
            ]}
            onChange={({ target }) => set({ transferOutcome: (target.value || null) as Partner['transferOutcome'] })}
          />
        </div>
        <TranslatedField
          label={t('partner.outcomeReason')}
          texts={row.outcomeReason}
          lines
          onChange={(outcomeReason) => set({ outcomeReason })}
        />
        <Field label={t('partner.source')}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={4000}
              value={row.source ?? ''}
              onChange={({ target }) => set({ source: target.value.trim() === '' ? null : target.value })}
            />
          )}
        </Field>
      </div>
    </details>
  )
}
