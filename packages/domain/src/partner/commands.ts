import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { refuseReferences } from '../noun.ts'
import { refuseCircle } from '../parent.ts'
import type { Reader } from '../tables.ts'
import { EditedPartner, MAX_PARTNERS, PARTNER_ROLES, Partner } from './partner.ts'

export const PARTNER_REFERENCES = { placeId: 'places', parentId: 'partners' } as const

const aboutPartner = (project: Reader, { partnerId }: { partnerId: string }) => ({
  partner: project.get('partners', partnerId)?.name ?? '',
})

/** Who leads; one, as commands keep it. */
const leads = (project: Reader) => [...project.all('partners')].filter(({ role }) => role === 'lead')

export const addPartner = defineCommand({
  type: 'partner.add',
  body: z.strictObject({ partner: Partner }),
  needs: 'partners.edit',
  refuse: (project, { partner }) => {
    if (project.get('partners', partner.id)) return 'exists'
    if (project.size('partners') >= MAX_PARTNERS) return 'too-many'
    if (partner.role === 'lead' && leads(project).length > 0) return 'exists'
    return refuseReferences(project, PARTNER_REFERENCES, partner) ?? refuseCircle(project, 'partners', partner)
  },
  change: (draft, { partner }) => draft.put('partners', partner),
  // A partner may be meant by cards and members as soon as it is there; taking it away is a decision, not an undo.
  invert: (): Command | null => null,
  about: (_project, { partner }) => ({ partner: partner.name }),
})

/** The partner whose part in the project changes along: the lead goes from one to another in one step. */
const Other = z.strictObject({ partnerId: Id, role: z.enum(PARTNER_ROLES) })
type Other = z.infer<typeof Other>

/** A change of roles ends with one lead. */
function refuseRoles(project: Reader, roles: readonly Other[]): Refusal | null {
  if (roles.length === 0) return null
  const after = new Map(leads(project).map(({ id }) => [id, 'lead']))
  for (const { partnerId, role } of roles) after.set(partnerId, role)
  return [...after.values()].filter((role) => role === 'lead').length === 1 ? null : 'invalid'
}

/** Changes some of a partner; a project keeps one lead. */
export const editPartner = defineCommand({
  type: 'partner.edit',
  body: z.strictObject({ partnerId: Id, fields: z.partial(EditedPartner), other: z.optional(Other) }),
  needs: 'partners.edit',
  refuse: (project, { partnerId, fields, other }): Refusal | null => {
    const partner = project.get('partners', partnerId)
    if (!partner || (other && !project.get('partners', other.partnerId))) return 'not-found'
    if (other?.partnerId === partnerId) return 'invalid'
    const { parentId = partner.parentId, role } = fields
    const roles = [...(role === undefined ? [] : [{ partnerId, role }]), ...(other ? [other] : [])]
    const refusal = refuseRoles(project, roles) ?? refuseReferences(project, PARTNER_REFERENCES, fields)
    return refusal ?? refuseCircle(project, 'partners', { id: partnerId, parentId })
  },
  change: (draft, { partnerId, fields, other }) => {
    draft.edit('partners', partnerId, fields)
    if (other) draft.edit('partners', other.partnerId, { role: other.role })
  },
  invert: (project, { partnerId, fields, other }): Command | null => {
    const before = project.get('partners', partnerId)
    const beside = other && project.get('partners', other.partnerId)
    if (!before || (other && !beside)) return null
    const was = Object.fromEntries(Object.keys(fields).map((name) => [name, before[name as keyof typeof fields]]))
    const back = beside && { other: { partnerId: beside.id, role: beside.role } }
    return { type: 'partner.edit', body: { partnerId, fields: was, ...back } }
  },
  about: aboutPartner,
})
