import type { Role } from '@meanwhile/domain/access'
import type { Member } from '@meanwhile/domain/member/member'
import { useMessages } from '../../lib/use-messages.ts'
import { useMe, useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { nearestPlace, partnersFor, rolesFor } from './places.ts'

type Place = Pick<Member, 'role' | 'partnerId'>

/** Role and partner, of those that I may give. */
export function PlaceFields({ place, onChange }: { place: Place; onChange: (place: Place) => void }) {
  const { t } = useMessages()
  const me = useMe()
  const partners = useRows('partners')
  const change = (wanted: Partial<Place>) => onChange(nearestPlace(me, { ...place, ...wanted }, partners))
  return (
    <>
      <Select
        label={t('overview.role')}
        hint={t(`overview.roleHelp.${place.role}`)}
        value={place.role}
        onChange={(event) => change({ role: event.target.value as Role })}
        options={rolesFor(me, partners).map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <Select
        label={t('overview.partner')}
        value={place.partnerId ?? ''}
        onChange={(event) => change({ partnerId: event.target.value === '' ? null : event.target.value })}
        options={partnersFor(me, place.role, partners).map((partner) => ({
          value: partner?.id ?? '',
          label: partner?.name ?? t('overview.noPartner'),
        }))}
      />
    </>
  )
}
