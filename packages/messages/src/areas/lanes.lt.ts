import type { Translation } from '../messages.ts'
import type { lanes as english } from './lanes.en.ts'

export const lanes: Translation<typeof english, 'lt'> = {
  rows: 'Eilutės',
  none: 'Be eilučių',
  'by.partner': 'Eilutės pagal partnerius',
  'by.person': 'Eilutės pagal žmones',
  'by.label': 'Eilutės pagal žymas',
  'no.partner': 'Be partnerio',
  'no.person': 'Dar niekas',
  'no.label': 'Be žymos',
  board: 'Lenta eilutėmis',
  cell: '{lane}, {list}',
  count: { one: '{count} kortelė', few: '{count} kortelės', many: '{count} kortelės', other: '{count} kortelių' },
  more: { one: 'dar {count}', few: 'dar {count}', many: 'dar {count}', other: 'dar {count}' },
  moveTitle: 'Perkelti kortelę',
  row: 'Eilutė',
  moved: 'Perkelta: {card}. Eilutė: {lane}. Sąrašas: {list}.',
  movedSeveral: {
    one: 'Perkelta {count} kortelė. Eilutė: {lane}. Sąrašas: {list}.',
    few: 'Perkeltos {count} kortelės. Eilutė: {lane}. Sąrašas: {list}.',
    many: 'Perkelta {count} kortelės. Eilutė: {lane}. Sąrašas: {list}.',
    other: 'Perkelta {count} kortelių. Eilutė: {lane}. Sąrašas: {list}.',
  },
}
