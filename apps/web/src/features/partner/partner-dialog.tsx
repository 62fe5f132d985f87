import { addPartner, editPartner } from '@meanwhile/domain/partner/commands'
import { barePartner, PARTNER_ROLES, type Partner } from '@meanwhile/domain/partner/partner'
import { useState } from 'react'
import { countries } from '../../lib/countries.ts'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { useDraft } from '../thing/use-draft.ts'
import { freshHue } from './fresh-hue.ts'
import { HuePicker } from './hue-picker.tsx'
import css from './partner.module.css'
import { PartnerMore } from './partner-more.tsx'

export interface PartnerDialogProps {
  /** Null: a new one. */
  partner: Partner | null
  onClose: () => void
}

/** The form of a partner: what makes one, and below it all that else may be known. */
export function PartnerDialog({ partner, onClose }: PartnerDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const partners = useRows('partners')
  const { row, set, changed } = useDraft<Partner>(
    partner ??
      barePartner({
        id: newId(),
        number: Math.max(0, ...partners.map(({ number }) => number)) + 1,
        role: partners.length === 0 ? 'lead' : 'partner',
        name: '',
        city: null,
        country: partners[0]?.country ?? 'LV',
        ...freshHue(partners),
      }),
  )
  /** Who leads when this one does not any more. */
  const [leadId, setLeadId] = useState('')
  const lead = partners.find((other) => other.role === 'lead' && other.id !== row.id)
  const givesUp = partner?.role === 'lead' && row.role !== 'lead'
  const takes = row.role === 'lead' && lead !== undefined

  const save = () => {
    const clean = { name: row.name.trim(), city: row.city?.trim() || null }
    if (!partner) return dispatch(addPartner({ partner: { ...row, ...clean } }))
    const fields = changed()
    if (fields.name !== undefined) fields.name = clean.name
    if (fields.city !== undefined) fields.city = clean.city
    if (Object.keys(fields).length === 0) return null
    const other = givesUp
      ? ({ partnerId: leadId, role: 'lead' } as const)
      : takes
        ? ({ partnerId: lead.id, role: 'partner' } as const)
        : undefined
    return dispatch(editPartner({ partnerId: partner.id, fields, ...(other && { other }) }))
  }
  return (
    <EditDialog
      title={partner ? t('overview.editPartner', { name: partner.name }) : t('overview.addPartner')}
      action={t(partner ? 'overview.save' : 'overview.add')}
      width="wide"
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t('overview.partnerName')}
        value={row.name}
        required
        pattern=".*\S.*"
        maxLength={200}
        onChange={({ target }) => set({ name: target.value })}
      />
      <div className={css.pairs}>
        <TextField
          label={t('overview.city')}
          value={row.city ?? ''}
          maxLength={120}
          onChange={({ target }) => set({ city: target.value })}
        />
        <Select
          label={t('overview.country')}
          value={row.country}
          onChange={({ target }) => set({ country: target.value })}
          options={countries(t.locale, row.country).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          type="number"
          label={t('partner.number')}
          required
          min={1}
          max={9999}
          value={row.number}
          onChange={({ target }) => set({ number: Number(target.value) })}
        />
        <Select
          label={t('overview.partnerRole')}
          value={row.role}
          onChange={({ target }) => set({ role: target.value as Partner['role'] })}
          // A new partner does not take the lead; it is passed on to one that is there.
          options={PARTNER_ROLES.filter((role) => partner || role !== 'lead' || !lead).map((value) => ({
            value,
            label: t(`overview.partnerRole.${value}`),
          }))}
        />
        {givesUp && (
          <Select
            label={t('partner.leadInstead')}
            required
            value={leadId}
            onChange={({ target }) => setLeadId(target.value)}
            options={[
              { value: '', label: '' },
              ...partners.filter(({ id }) => id !== row.id).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      {partner && takes && <p role="status">{t('partner.takesLead', { partner: lead.name })}</p>}
      <HuePicker
        colour={row.colour}
        pattern={row.pattern}
        onColour={(colour) => set({ colour })}
        onPattern={(pattern) => set({ pattern })}
      />
      <PartnerMore row={row} set={set} />
    </EditDialog>
  )
}
