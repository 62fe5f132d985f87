import type { Translation } from '../messages.ts'
import type { card as english } from './card.en.ts'

export const card: Translation<typeof english, 'lv'> = {
  menu: 'Kartītes izvēlne: {card}',

  'kind.task': 'Uzdevums',
  'kind.activity': 'Aktivitāte',
  'kind.site': 'Vieta',
  'kind.result': 'Rezultāts',
  'kind.decision': 'Lēmums',
  'kind.risk': 'Risks',
  'kind.proposal': 'Priekšlikums',
  'kind.stakeholder': 'Iesaistītā puse',
  'kind.issue': 'Problēma',
  'kind.idea': 'Ideja',

  'face.partner': 'Partneris: {partner}',
  'face.due': 'Termiņš: {date}',
  'face.start': 'Sākums: {date}',
  'face.soon': 'Drīz termiņš: {date}',
  'face.overdue': 'Kavējas: {date}',
  'face.done': 'Paveikts',
  'face.people': 'Cilvēki: {names}',
  'face.here': 'Šobrīd skatās: {names}',
  'face.more': '+{count}',

  title: 'Nosaukums',
  close: 'Aizvērt',
  formerPerson: 'Bijušais dalībnieks',
  selected: 'Atlasīta',
}
