import { can, mayManage, ROLES, type Role } from '@meanwhile/domain/access'
import type { Member } from '@meanwhile/domain/member/member'
import type { Partner } from '@meanwhile/domain/partner/partner'

type Place = Pick<Member, 'role' | 'partnerId'>

/** Whoever works on cards works for a partner; who runs or only reads the project may stand outside of all. */
function needsPartner(role: Role): boolean {
  return can({ role }, 'cards.edit') && !can({ role }, 'members.manage-all')
}

/** The partners for which I may give a place with this role; null stands for none. */
export function partnersFor(me: Member, role: Role, partners: readonly Partner[]): (Partner | null)[] {
  const choices = needsPartner(role) ? partners : [null, ...partners]
  return choices.filter((partner) => mayManage(me, { role, partnerId: partner?.id ?? null }))
}

/** The roles that I may give somewhere. */
export function rolesFor(me: Member, partners: readonly Partner[]): Role[] {
  return ROLES.filter((role) => partnersFor(me, role, partners).length > 0)
}

/** The place nearest to a wanted one that I may give. */
export function nearestPlace(me: Member, wanted: Place, partners: readonly Partner[]): Place {
  const roles = rolesFor(me, partners)
  const role = roles.includes(wanted.role) ? wanted.role : (roles.at(-1) ?? wanted.role)
  const choices = partnersFor(me, role, partners)
  const partner = choices.find((choice) => (choice?.id ?? null) === wanted.partnerId) ?? choices[0] ?? null
  return { role, partnerId: partner?.id ?? null }
}
