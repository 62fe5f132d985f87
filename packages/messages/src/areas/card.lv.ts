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
  'face.checklist': 'Kontrolsaraksts: izdarīti {done} no {count}',
  'face.comments': { zero: '{count} komentāru', one: '{count} komentārs', other: '{count} komentāri' },
  'face.files': { zero: '{count} failu', one: '{count} fails', other: '{count} faili' },
  'face.described': 'Ir apraksts',
  'face.votes': { zero: '{count} balsu', one: '{count} balss', other: '{count} balsis' },
  'face.watching': 'Jūs sekojat šai kartītei',
  'face.blocked': 'Aizkavēta',
  'face.repeat': 'Atkārtojas',
  'face.template': 'Kartītes veidne',
  'face.field': '{field}: {value}',

  title: 'Nosaukums',
  formerPerson: 'Bijušais dalībnieks',
  selected: 'Atlasīta',
}
