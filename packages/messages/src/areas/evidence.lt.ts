import type { Translation } from '../messages.ts'
import type { evidence as english } from './evidence.en.ts'

export const evidence: Translation<typeof english, 'lt'> = {
  title: 'Įrodymai',
  add: 'Pridėti eilutę',
  edit: 'Taisyti eilutę',
  empty: 'Dar nieko neprašoma. Tikrintojai paprastai nori programos, pasirašyto sąrašo ir nuotraukų.',
  meter: '{there} iš {total}',
  spared: { one: '{count} nereikia', few: '{count} nereikia', many: '{count} nereikia', other: '{count} nereikia' },
  state: 'Būklė',
  'state.missing': 'trūksta',
  'state.there': 'yra',
  'state.not_needed': 'nereikia',
  stateOf: 'Būklė: {line}',
  text: 'Ko prašoma',
  note: 'Pastaba',
  link: 'Nuoroda',
  why: 'Kodėl to nereikia?',
  reason: 'Priežastis',
  reasonHint: 'Tikrintojai jos paklaus.',
  menu: 'Meniu: {line}',
  lift: 'Perkelti: {line}',
  up: 'Aukštyn',
  down: 'Žemyn',
  archive: 'Archyvuoti',
}
