import { AGREEMENT_KINDS, OWNER_KINDS, SITE_KINDS, type Site } from '@meanwhile/domain/site/site'
import { useMessages } from '../../lib/use-messages.ts'
import { useRow } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { PlaceField } from '../place/place-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { useOwnPartners } from '../thing/use-own-partners.ts'
import { NumberField } from './number-field.tsx'
import css from './site-page.module.css'
import type { SiteDialogProps } from './site-section.tsx'
import { useSiteDraft } from './use-site-draft.ts'

export function BasicsForm({ site, title, onClose }: SiteDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useSiteDraft(site)
  const own = useOwnPartners()
  const partner = useRow('partners', site.partnerId)
  // Whose it is stays a choice, also when it is nobody that I may give it to.
  const kept =
    partner && !own.some(({ value }) => value === partner.id) ? [{ value: partner.id, label: partner.name }] : []
  return (
    <EditDialog title={title} onSave={save} onClose={onClose}>
      <TranslatedField label={t('site.names')} texts={row.names} required onChange={(names) => set({ names })} />
      <Select
        label={t('site.column.partner')}
        value={row.partnerId ?? ''}
        options={[{ value: '', label: t('site.nobody') }, ...kept, ...own]}
        onChange={(event) => set({ partnerId: event.target.value || null })}
      />
      <Select
        label={t('site.column.kind')}
        value={row.kind ?? ''}
        options={[
          { value: '', label: t('site.unknown') },
          ...SITE_KINDS.map((kind) => ({ value: kind, label: t(`site.kind.${kind}`) })),
        ]}
        onChange={(event) => set({ kind: (event.target.value || null) as Site['kind'] })}
      />
      <label className={css.tick}>
        <input type="checkbox" checked={row.atRisk} onChange={(event) => set({ atRisk: event.target.checked })} />
        {t('site.riskTick')}
      </label>
    </EditDialog>
  )
}

/** The name of a private owner is personal data and has no field. */
export function OwnerForm({ site, title, onClose }: SiteDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useSiteDraft(site)
  const choose = (kind: Site['ownerKind']) => set({ ownerKind: kind, ...(kind === 'private' && { owner: null }) })
  return (
    <EditDialog title={title} onSave={save} onClose={onClose}>
      <Select
        label={t('site.column.owner')}
        value={row.ownerKind ?? ''}
        options={[
          { value: '', label: t('site.unknown') },
          ...OWNER_KINDS.map((kind) => ({ value: kind, label: t(`site.owner.${kind}`) })),
        ]}
        onChange={(event) => choose((event.target.value || null) as Site['ownerKind'])}
      />
      {row.ownerKind === 'private' ? (
        <p className={css.quiet}>{t('site.privateOwner')}</p>
      ) : (
        <TextField
          label={t('site.ownerName')}
          hint={t('site.ownerHint')}
          value={row.owner ?? ''}
          maxLength={300}
          onChange={(event) => set({ owner: event.target.value.trimStart() || null })}
        />
      )}
    </EditDialog>
  )
}

export function AgreementForm({ site, title, onClose }: SiteDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useSiteDraft(site)
  return (
    <EditDialog title={title} onSave={save} onClose={onClose}>
      <Select
        label={t('site.column.agreement')}
        value={row.agreementKind ?? ''}
        options={[
          { value: '', label: t('site.unknown') },
          ...AGREEMENT_KINDS.map((kind) => ({ value: kind, label: t(`site.agreement.${kind}`) })),
        ]}
        onChange={(event) => set({ agreementKind: (event.target.value || null) as Site['agreementKind'] })}
      />
      <PartialDateField
        label={t('site.agreementFrom')}
        value={row.agreementFrom}
        onChange={(agreementFrom) => set({ agreementFrom })}
      />
      <PartialDateField
        label={t('site.agreementTo')}
        value={row.agreementTo}
        onChange={(agreementTo) => set({ agreementTo })}
      />
      <NumberField
        label={t('site.noticeDays')}
        hint={t('site.noticeHint')}
        max={3660}
        value={row.noticeDays}
        onChange={(noticeDays) => set({ noticeDays })}
      />
      <label className={css.tick}>
        <input type="checkbox" checked={row.permanent} onChange={(event) => set({ permanent: event.target.checked })} />
        {t('site.permanentTick')}
      </label>
    </EditDialog>
  )
}

export function CapacityForm({ site, title, onClose }: SiteDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useSiteDraft(site)
  return (
    <EditDialog title={title} onSave={save} onClose={onClose}>
      <NumberField label={t('site.areaM2')} value={row.areaM2} onChange={(areaM2) => set({ areaM2 })} />
      <NumberField label={t('site.residents')} value={row.residents} onChange={(residents) => set({ residents })} />
      <NumberField label={t('site.businesses')} value={row.businesses} onChange={(businesses) => set({ businesses })} />
      <NumberField
        label={t('site.eventGuests')}
        value={row.eventGuests}
        onChange={(eventGuests) => set({ eventGuests })}
      />
      <Field label={t('site.costs')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={2000}
            value={row.costs}
            onChange={(event) => set({ costs: event.target.value })}
          />
        )}
      </Field>
    </EditDialog>
  )
}

export function TextsForm({ site, title, onClose }: SiteDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useSiteDraft(site)
  return (
    <EditDialog title={title} width="wide" onSave={save} onClose={onClose}>
      <TranslatedField
        label={t('site.description')}
        texts={row.description}
        lines
        onChange={(description) => set({ description })}
      />
      <TranslatedField
        label={t('site.publicText')}
        hint={t('site.publicHint')}
        texts={row.publicTexts}
        lines
        onChange={(publicTexts) => set({ publicTexts })}
      />
      <TranslatedField
        label={t('site.accessibility')}
        texts={row.accessibility}
        lines
        onChange={(accessibility) => set({ accessibility })}
      />
    </EditDialog>
  )
}

export function PlaceForm({ site, title, onClose }: SiteDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useSiteDraft(site)
  const degrees = (name: 'lat' | 'lon', most: number) => (
    <TextField
      type="number"
      step="any"
      min={-most}
      max={most}
      label={t(`site.${name}`)}
      value={row[name] ?? ''}
      onChange={(event) => set({ [name]: event.target.value === '' ? null : event.target.valueAsNumber })}
    />
  )
  return (
    <EditDialog title={title} onSave={save} onClose={onClose}>
      <PlaceField label={t('site.column.place')} value={row.placeId} onChange={(placeId) => set({ placeId })} />
      <TextField
        label={t('site.address')}
        value={row.address ?? ''}
        maxLength={300}
        onChange={(event) => set({ address: event.target.value.trimStart() || null })}
      />
      <div className={css.pair}>
        {degrees('lat', 90)}
        {degrees('lon', 180)}
      </div>
    </EditDialog>
  )
}
