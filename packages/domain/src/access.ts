import * as z from 'zod/mini'

/** Roles of `Member` (domain analysis, 2.6). Only this file knows what a role means. */
export const ROLES = ['coordinator', 'partner_lead', 'member', 'observer'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const CAPABILITIES = [
  'project.read',
  'project.edit',
  'partners.edit',
  'members.manage',
  'members.manage-all',
  'boards.edit',
  'cards.edit',
  /** Activities, sites and results of the own partner. */
  'things.edit',
  /** Those of every partner. */
  'things.edit-all',
  /** Places, which everybody names things by. */
  'places.edit',
  /** Publishing a result whose gate is not open yet, with a reason. */
  'gate.override',
  /** What the own partner gets and gives. */
  'money.read',
  'money.edit',
  /** The same of every partner, and the whole sum. */
  'money.all',
  'comments.write',
  /** Removing what others wrote. */
  'comments.moderate',
] as const
export type Capability = (typeof CAPABILITIES)[number]

const reader: readonly Capability[] = ['project.read', 'comments.write']
/** A municipality's officer sees what the own municipality gets and gives; youth workers need not. */
const observer: readonly Capability[] = [...reader, 'money.read']
const member: readonly Capability[] = [...reader, 'boards.edit', 'cards.edit', 'things.edit', 'places.edit']
const partnerLead: readonly Capability[] = [
  ...member,
  'members.manage',
  'comments.moderate',
  'money.read',
  'money.edit',
]
const coordinator: readonly Capability[] = [
  ...partnerLead,
  'members.manage-all',
  'project.edit',
  'partners.edit',
  'things.edit-all',
  'gate.override',
  'money.all',
]

const GRANTS: Record<Role, ReadonlySet<Capability>> = {
  coordinator: new Set(coordinator),
  partner_lead: new Set(partnerLead),
  member: new Set(member),
  observer: new Set(observer),
}

export function can(actor: { role: Role }, capability: Capability): boolean {
  return GRANTS[actor.role].has(capability)
}

/**
 * Whether `actor` may give, change or take away a place with this role and partner: all places with
 * `members.manage-all`; with `members.manage` those of the own partner that hold no capability the actor lacks.
 */
export function mayManage(
  actor: { role: Role; partnerId: string | null },
  place: { role: Role; partnerId: string | null },
): boolean {
  if (can(actor, 'members.manage-all')) return true
  if (!can(actor, 'members.manage')) return false
  if (actor.partnerId === null || place.partnerId !== actor.partnerId) return false
  return [...GRANTS[place.role]].every((capability) => can(actor, capability))
}
