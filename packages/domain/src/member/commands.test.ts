import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import {
  COORDINATOR,
  done,
  doneAndUndone,
  GONE,
  id,
  LEAD,
  MEMBER,
  NOW,
  OBSERVER,
  refusalOf,
  rowsOf,
  STRANGER,
  sampleProject,
} from '../sample-project.test-support.ts'
import { addMember, changeMember, removeMember } from './commands.ts'
import { MAX_MEMBERS } from './member.ts'
import { memberOf } from './member-of.ts'

const project = sampleProject()
const place = (number: number, of = project) => of.get('members', id('member', number))
const twoCoordinators = sampleProject((rows) => {
  rows.members[5]!.role = 'coordinator'
})

describe('memberOf', () => {
  it('finds the place of a person who has access now', () => {
    expect(memberOf(project, MEMBER)?.id).toBe(id('member', 3))
    expect(memberOf(project, GONE)).toBe(undefined)
    expect(memberOf(project, STRANGER)).toBe(undefined)
  })
})

describe('member.add', () => {
  const newcomer = {
    memberId: id('member', 50),
    userId: id('user', 50),
    role: 'member',
    partnerId: id('partner', 1),
  } as const

  it('gives a place, and cannot be taken back: leaving is a decision', () => {
    expect(place(50, done(project, addMember(newcomer), null))).toEqual({
      id: id('member', 50),
      userId: id('user', 50),
      role: 'member',
      partnerId: id('partner', 1),
      leftAt: null,
    })
    expect(inverseOf(project, addMember(newcomer))).toBe(null)
  })

  it('revives the place of somebody who left, and no second one', () => {
    const again = { memberId: id('member', 5), userId: GONE, role: 'observer', partnerId: null } as const
    expect(place(5, done(project, addMember(again), null))).toEqual({
      id: id('member', 5),
      userId: GONE,
      role: 'observer',
      partnerId: null,
      leftAt: null,
    })
    expect(refusalOf(project, addMember({ ...again, memberId: id('member', 50) }), null)).toBe('exists')
  })

  it('is the product’s: [A4] no role may send it', () => {
    for (const user of [COORDINATOR, LEAD, MEMBER, OBSERVER])
      expect(refusalOf(project, addMember(newcomer), user)).toBe('forbidden')
  })

  it('is refused when the person or the id is there, the partner is missing, or there are too many', () => {
    expect(refusalOf(project, addMember({ ...newcomer, userId: MEMBER }), null)).toBe('exists')
    expect(refusalOf(project, addMember({ ...newcomer, memberId: id('member', 3) }), null)).toBe('exists')
    expect(refusalOf(project, addMember({ ...newcomer, partnerId: id('partner', 99) }), null)).toBe('not-found')
    const full = sampleProject((rows) => {
      const some = rows.members[4]!
      for (let n = rows.members.length; n < MAX_MEMBERS; n++)
        rows.members.push({ ...some, id: id('member', n + 100), userId: id('user', n + 100) })
    })
    expect(refusalOf(full, addMember(newcomer), null)).toBe('too-many')
    const back = { memberId: id('member', 5), userId: GONE, role: 'member', partnerId: null } as const
    expect(refusalOf(full, addMember(back), null)).toBe(null)
  })
})

describe('member.change', () => {
  const change = changeMember({ memberId: id('member', 3), role: 'observer', partnerId: id('partner', 1) })

  it('writes role and partner, and [C3] is taken back', () => {
    expect(place(3, done(project, change))).toEqual({ ...place(3), role: 'observer', partnerId: id('partner', 1) })
    expect(rowsOf(doneAndUndone(project, change))).toEqual(rowsOf(project))
  })

  it('is refused for a place that is missing or left, and for a missing partner', () => {
    const to = (number: number, partner: number) =>
      changeMember({ memberId: id('member', number), role: 'member', partnerId: id('partner', partner) })
    expect(refusalOf(project, to(99, 1))).toBe('not-found')
    expect(refusalOf(project, to(5, 1))).toBe('not-found')
    expect(refusalOf(project, to(3, 99))).toBe('not-found')
  })

  it('[C8] is refused for the last coordinator, not for one of two', () => {
    const step = changeMember({ memberId: id('member', 1), role: 'member', partnerId: null })
    expect(refusalOf(project, step)).toBe('last-coordinator')
    expect(refusalOf(project, step, null)).toBe('last-coordinator')
    expect(refusalOf(twoCoordinators, step)).toBe(null)
  })

  it('[A5] lets a partner lead manage the own partner only, up to the own role', () => {
    const to = (number: number, role: 'coordinator' | 'partner_lead' | 'member' | 'observer', partner: number | null) =>
      refusalOf(
        project,
        changeMember({
          memberId: id('member', number),
          role,
          partnerId: partner === null ? null : id('partner', partner),
        }),
        LEAD,
      )
    expect(to(3, 'observer', 2)).toBe(null)
    expect(to(3, 'partner_lead', 2)).toBe(null)
    expect(to(3, 'coordinator', 2)).toBe('forbidden')
    expect(to(3, 'member', 1)).toBe('forbidden')
    expect(to(3, 'observer', null)).toBe('forbidden')
    expect(to(6, 'observer', 1)).toBe('forbidden')
    expect(to(6, 'member', 2)).toBe('forbidden')
    expect(to(1, 'member', 2)).toBe('forbidden')
  })
})

describe('member.remove', () => {
  const remove = (number: number) => removeMember({ memberId: id('member', number) })

  it('ends access and keeps the row; coming back is a new invitation', () => {
    const after = done(project, remove(3))
    expect(place(3, after)).toEqual({ ...place(3), leftAt: NOW })
    expect(memberOf(after, MEMBER)).toBe(undefined)
    expect(inverseOf(project, remove(3))).toBe(null)
  })

  it('lets everybody leave by themselves', () => {
    expect(refusalOf(project, remove(3), MEMBER)).toBe(null)
    expect(refusalOf(project, remove(4), OBSERVER)).toBe(null)
  })

  it('[A5] is refused for the place of somebody else, unless it is managed', () => {
    expect(refusalOf(project, remove(4), MEMBER)).toBe('forbidden')
    expect(refusalOf(project, remove(3), OBSERVER)).toBe('forbidden')
    expect(refusalOf(project, remove(3), LEAD)).toBe(null)
    expect(refusalOf(project, remove(6), LEAD)).toBe('forbidden')
  })

  it('is refused for a place that is missing or left, and [C8] for the last coordinator', () => {
    expect(refusalOf(project, remove(99))).toBe('not-found')
    expect(refusalOf(project, remove(5))).toBe('not-found')
    expect(refusalOf(project, remove(1))).toBe('last-coordinator')
    expect(refusalOf(twoCoordinators, remove(1))).toBe(null)
  })
})
