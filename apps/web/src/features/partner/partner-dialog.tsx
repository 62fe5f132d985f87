import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import { addPartner, editPartner } from '@meanwhile/domain/partner/commands'
import { barePartner, PARTNER_ROLES, type Partner, type PartnerBasics } from '@meanwhile/domain/partner/partner'
import { useState } from 'react'
import { countries } from '../../lib/countries.ts'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HuePicker } from './hue-picker.tsx'
import css from './partner-dialog.module.css'

const NAMES = ['name', 'city', 'country', 'colour', 'pattern'] as const

/** The first hue that no partner has; once all are taken, the same hues with the next pattern. */
function freshHue(partners: readonly Partner[]): Pick<Partner, 'colour' | 'pattern'> {
  const taken = new Set(partners.map(({ colour, pattern }) => `${colour}/${pattern}`))
  for (const pattern of PATTERNS) {
    for (const colour of COLOURS) if (!taken.has(`${colour}/${pattern}`)) return { colour, pattern }
  }
  return { colour: COLOURS[partners.length % COLOURS.length] ?? COLOURS[0], pattern: PATTERNS[0] }
}

export interface PartnerDialogProps {
  /** Null: a new one. */
  partner: Partner | null
  onClose: () => void
}

export function PartnerDialog({ partner, onClose }: PartnerDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const partners = useRows('partners')
  const [role, setRole] = useState<Partner['role']>(partner?.role ?? 'partner')
  const [fields, setFields] = useState<PartnerBasics>(
    () => partner ?? { name: '', city: '', country: partners[0]?.country ?? 'LV', ...freshHue(partners) },
  )
  const set = (change: Partial<PartnerBasics>) => setFields((before) => ({ ...before, ...change }))

  const save = () => {
    const clean = { ...fields, name: fields.name.trim(), city: fields.city?.trim() || null }
    if (!partner) {
      const number = Math.max(0, ...partners.map((other) => other.number)) + 1
      const { name, city, country, colour, pattern } = clean
      const basics = { name, city, country, colour, pattern }
      return dispatch(addPartner({ partner: barePartner({ id: newId(), number, role, ...basics }) }))
    }
    const changed = Object.fromEntries(NAMES.filter((name) => clean[name] !== partner[name]).map((n) => [n, clean[n]]))
    return Object.keys(changed).length === 0 ? null : dispatch(editPartner({ partnerId: partner.id, fields: changed }))
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={partner ? t('overview.editPartner', { name: partner.name }) : t('overview.addPartner')}
      closeLabel={t('overview.close')}
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (save() === null) onClose()
        }}
      >
        <TextField
          label={t('overview.partnerName')}
          value={fields.name}
          required
          pattern=".*\S.*"
          maxLength={200}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label={t('overview.city')}
          value={fields.city ?? ''}
          maxLength={120}
          onChange={(event) => set({ city: event.target.value })}
        />
        <Select
          label={t('overview.country')}
          value={fields.country}
          onChange={(event) => set({ country: event.target.value })}
          options={countries(t.locale, fields.country).map(({ code, name }) => ({ value: code, label: name }))}
        />
        {!partner && (
          <Select
            label={t('overview.partnerRole')}
            value={role}
            onChange={(event) => setRole(event.target.value as Partner['role'])}
            options={PARTNER_ROLES.map((value) => ({ value, label: t(`overview.partnerRole.${value}`) }))}
          />
        )}
        <HuePicker
          colour={fields.colour}
          pattern={fields.pattern}
          onColour={(colour) => set({ colour })}
          onPattern={(pattern) => set({ pattern })}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('overview.cancel')}</Button>
          <Button type="submit" look="signal">
            {partner ? t('overview.save') : t('overview.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
