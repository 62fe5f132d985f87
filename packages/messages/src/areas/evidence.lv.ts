import type { Translation } from '../messages.ts'
import type { evidence as english } from './evidence.en.ts'

export const evidence: Translation<typeof english, 'lv'> = {
  title: 'Pierādījumi',
  add: 'Pievienot rindu',
  edit: 'Labot rindu',
  empty: 'Vēl nekas netiek prasīts. Pārbaude parasti grib programmu, parakstīto sarakstu un attēlus.',
  meter: '{there} no {total}',
  spared: { zero: '{count} nav vajadzīgi', one: '{count} nav vajadzīgs', other: '{count} nav vajadzīgi' },
  state: 'Stāvoklis',
  'state.missing': 'trūkst',
  'state.there': 'ir',
  'state.not_needed': 'nav vajadzīgs',
  stateOf: 'Stāvoklis: {line}',
  text: 'Kas tiek prasīts',
  note: 'Piezīme',
  link: 'Saite',
  why: 'Kāpēc tas nav vajadzīgs?',
  reason: 'Iemesls',
  reasonHint: 'Pārbaude to prasīs.',
  menu: 'Izvēlne: {line}',
  lift: 'Pārvietot: {line}',
  up: 'Uz augšu',
  down: 'Uz leju',
  archive: 'Arhivēt',
}
