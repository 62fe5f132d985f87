import * as z from 'zod/mini'
import { mayManage, Role } from '../access.ts'
import { type Actor, type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import type { Reader } from '../tables.ts'
import { MAX_MEMBERS, type Member } from './member.ts'
import { memberOf } from './member-of.ts'

function onlyCoordinator(project: Reader, memberId: string): boolean {
  for (const member of project.all('members')) {
    if (member.id !== memberId && member.role === 'coordinator' && member.leftAt === null) return false
  }
  return project.get('members', memberId)?.role === 'coordinator'
}

type Place = Pick<Member, 'role' | 'partnerId'>

function refusePlace(project: Reader, actor: Actor, place: Place): Refusal | null {
  if (place.partnerId !== null && !project.get('partners', place.partnerId)) return 'not-found'
  return actor === 'system' || mayManage(actor, place) ? null : 'forbidden'
}

// The line of history names no person: names are not in the log. The reader's client knows who `memberId` is.
const aboutNobody = () => ({})

/** Sent by the product when an invitation is accepted or a project begins; revives the place of somebody who left. */
export const addMember = defineCommand({
  type: 'member.add',
  body: z.strictObject({ memberId: Id, userId: Id, role: Role, partnerId: z.nullable(Id) }),
  needs: 'system',
  refuse: (project, { memberId, userId, role, partnerId }, actor) => {
    if (memberOf(project, userId)) return 'exists'
    const place = project.get('members', memberId)
    if (place && place.userId !== userId) return 'exists'
    for (const other of project.all('members')) if (other.userId === userId && other.id !== memberId) return 'exists'
    if (!place && project.size('members') >= MAX_MEMBERS) return 'too-many'
    return refusePlace(project, actor, { role, partnerId })
  },
  change: (draft, { memberId, userId, role, partnerId }) =>
    draft.put('members', { id: memberId, userId, role, partnerId, leftAt: null }),
  invert: (): Command | null => null,
  about: aboutNobody,
})

export const changeMember = defineCommand({
  type: 'member.change',
  body: z.strictObject({ memberId: Id, role: Role, partnerId: z.nullable(Id) }),
  needs: 'members.manage',
  refuse: (project, { memberId, role, partnerId }, actor) => {
    const member = project.get('members', memberId)
    if (!member || member.leftAt !== null) return 'not-found'
    if (actor !== 'system' && !mayManage(actor, member)) return 'forbidden'
    if (role !== 'coordinator' && onlyCoordinator(project, memberId)) return 'last-coordinator'
    return refusePlace(project, actor, { role, partnerId })
  },
  change: (draft, { memberId, role, partnerId }) => draft.edit('members', memberId, { role, partnerId }),
  invert: (project, { memberId }): Command | null => {
    const before = project.get('members', memberId)
    return before ? changeMember({ memberId, role: before.role, partnerId: before.partnerId }) : null
  },
  about: aboutNobody,
})

/** Ends somebody's access. Everybody may leave by themselves, unless the project would have no coordinator. */
export const removeMember = defineCommand({
  type: 'member.remove',
  body: z.strictObject({ memberId: Id }),
  needs: 'project.read',
  refuse: (project, { memberId }, actor) => {
    const member = project.get('members', memberId)
    if (!member || member.leftAt !== null) return 'not-found'
    if (actor !== 'system' && actor.id !== memberId && !mayManage(actor, member)) return 'forbidden'
    return onlyCoordinator(project, memberId) ? 'last-coordinator' : null
  },
  change: (draft, { memberId }, { at }) => draft.edit('members', memberId, { leftAt: at }),
  // Coming back is a new invitation: the person is asked.
  invert: (): Command | null => null,
  about: aboutNobody,
})
