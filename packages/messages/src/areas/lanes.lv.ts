import type { Translation } from '../messages.ts'
import type { lanes as english } from './lanes.en.ts'

export const lanes: Translation<typeof english, 'lv'> = {
  rows: 'Rindas',
  none: 'Bez rindām',
  'by.partner': 'Rindas pēc partneriem',
  'by.person': 'Rindas pēc cilvēkiem',
  'by.label': 'Rindas pēc birkām',
  'no.partner': 'Bez partnera',
  'no.person': 'Vēl neviens',
  'no.label': 'Bez birkas',
  board: 'Dēlis rindās',
  cell: '{lane}, {list}',
  count: { zero: '{count} kartīšu', one: '{count} kartīte', other: '{count} kartītes' },
  more: { zero: 'vēl {count}', one: 'vēl {count}', other: 'vēl {count}' },
  moveTitle: 'Pārvietot kartīti',
  row: 'Rinda',
  moved: 'Pārvietots: {card}. Rinda: {lane}. Saraksts: {list}.',
  movedSeveral: {
    zero: 'Pārvietots: {count} kartīšu. Rinda: {lane}. Saraksts: {list}.',
    one: 'Pārvietota {count} kartīte. Rinda: {lane}. Saraksts: {list}.',
    other: 'Pārvietotas {count} kartītes. Rinda: {lane}. Saraksts: {list}.',
  },
}
