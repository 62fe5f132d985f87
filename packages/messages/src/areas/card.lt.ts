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

  title: 'Pavadinimas',
  close: 'Užverti',
  formerPerson: 'Buvęs dalyvis',
  selected: 'Pažymėta',
}
