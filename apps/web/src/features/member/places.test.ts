import type { Member } from '@meanwhile/domain/member/member'
import { barePartner, type Partner } from '@meanwhile/domain/partner/partner'
import { expect, test } from 'vitest'
import { nearestPlace, partnersFor, rolesFor } from './places.ts'

const partner = (id: string): Partner =>
  barePartner({
    id,
    number: 1,
    role: 'partner',
    name: id,
    city: 'Riga',
    country: 'LV',
    colour: 'teal',
    pattern: 'plain',
  })
const partners = [partner('own000000000'), partner('other0000000')]
const me = (role: Member['role']): Member => ({ id: 'm', userId: 'u', role, partnerId: 'own000000000', leftAt: null })

test('a coordinator gives every place; whoever works on cards belongs to a partner [A4]', () => {
  expect(rolesFor(me('coordinator'), partners)).toEqual(['coordinator', 'partner_lead', 'member', 'observer'])
  expect(partnersFor(me('coordinator'), 'member', partners)).toEqual(partners)
  expect(partnersFor(me('coordinator'), 'observer', partners)).toEqual([null, ...partners])
})

test('a partner lead gives places of the own partner, and none above the own [A5]', () => {
  expect(rolesFor(me('partner_lead'), partners)).toEqual(['partner_lead', 'member', 'observer'])
  expect(partnersFor(me('partner_lead'), 'observer', partners)).toEqual([partners[0]])
})

test('a member gives none', () => {
  expect(rolesFor(me('member'), partners)).toEqual([])
})

test('a place that I may not give turns into the nearest that I may', () => {
  const lead = me('partner_lead')
  const wanted = { role: 'member' as const, partnerId: 'other0000000' }
  expect(nearestPlace(lead, wanted, partners)).toEqual({ role: 'member', partnerId: 'own000000000' })
})
