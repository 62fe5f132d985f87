import type { Translation } from '../messages.ts'
import type { role as english } from './role.en.ts'

export const role: Translation<typeof english, 'lt'> = {
  coordinator: 'Koordinatorius',
  partner_lead: 'Partnerio vadovas',
  member: 'Narys',
  observer: 'Stebėtojas',
}
