import type { Translation } from '../messages.ts'
import type { role as english } from './role.en.ts'

export const role: Translation<typeof english, 'lv'> = {
  coordinator: 'Koordinators',
  partner_lead: 'Partnera vadītājs',
  member: 'Dalībnieks',
  observer: 'Vērotājs',
}
