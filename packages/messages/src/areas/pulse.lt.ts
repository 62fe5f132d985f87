import type { Translation } from '../messages.ts'
import type { pulse as source } from './pulse.en.ts'

export const pulse: Translation<typeof source, 'lt'> = {
  title: 'Kas laukia',
  next: 'Artimiausia',
  agreements: 'Besibaigiančios sutartys',
  overdue: 'Vėluojančios kortelės',
  stuck: 'Datos praėjo, etapas tas pats',
  evidence: 'Įvyko, trūksta įrodymų',
  gates: 'Rezultatai, laukiantys vartų',
  silent: 'Partneriai, tylintys tris savaites',
  silentDays: { one: '{count} diena', few: '{count} dienos', many: '{count} dienos', other: '{count} dienų' },
  neverHeard: 'dar nieko',
  noEvidence: 'dar nėra sąrašo',
  missing: { one: 'trūksta {count}', few: 'trūksta {count}', many: 'trūksta {count}', other: 'trūksta {count}' },
  more: { one: 'ir dar {count}', few: 'ir dar {count}', many: 'ir dar {count}', other: 'ir dar {count}' },
}
