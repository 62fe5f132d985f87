import type { Translation } from '../messages.ts'
import type { card as english } from './card.en.ts'

export const card: Translation<typeof english, 'lt'> = {
  menu: 'Kortelės meniu: {card}',

  'kind.task': 'Užduotis',
  'kind.activity': 'Veikla',
  'kind.site': 'Vieta',
  'kind.result': 'Rezultatas',
  'kind.decision': 'Sprendimas',
  'kind.risk': 'Rizika',
  'kind.proposal': 'Pasiūlymas',
  'kind.stakeholder': 'Suinteresuotoji šalis',
  'kind.issue': 'Problema',
  'kind.idea': 'Idėja',

  'face.partner': 'Partneris: {partner}',
  'face.due': 'Terminas: {date}',
  'face.start': 'Pradžia: {date}',
  'face.soon': 'Artėja terminas: {date}',
  'face.overdue': 'Vėluoja: {date}',
  'face.done': 'Atlikta',
  'face.people': 'Žmonės: {names}',
  'face.here': 'Dabar žiūri: {names}',
  'face.more': '+{count}',
  'face.checklist': 'Kontrolinis sąrašas: atlikta {done} iš {count}',
  'face.comments': {
    one: '{count} komentaras',
    few: '{count} komentarai',
    many: '{count} komentaro',
    other: '{count} komentarų',
  },
  'face.files': { one: '{count} failas', few: '{count} failai', many: '{count} failo', other: '{count} failų' },
  'face.described': 'Yra aprašymas',
  'face.votes': { one: '{count} balsas', few: '{count} balsai', many: '{count} balso', other: '{count} balsų' },
  'face.watching': 'Stebite šią kortelę',
  'face.blocked': 'Stabdoma',
  'face.repeat': 'Kartojasi',
  'face.template': 'Kortelės šablonas',
  'face.field': '{field}: {value}',

  title: 'Pavadinimas',
  formerPerson: 'Buvęs dalyvis',
  selected: 'Pažymėta',
}
