import type { Translation } from '../messages.ts'
import type { shellMore as english } from './shell-more.en.ts'

export const shellMore: Translation<typeof english, 'lv'> = {
  project: 'Projekts',
  overview: 'Pārskats',
  feed: 'Notikumi',
  activities: 'Aktivitātes',
  training: 'Manas apmācības',
  calendar: 'Kalendārs',
  timeline: 'Laika līnija',
  results: 'Rezultāti',
  map: 'Karte',
  phases: 'Posmi',
  about: 'Par projektu',
  sites: 'Vietas',
  boards: 'Dēļi',
  loading: 'Ielādē',
  retry: 'Mēģināt vēlreiz',
  notFoundTitle: 'Šajā adresē nekā nav',
  notFoundText: 'Saite, iespējams, ir veca vai nepilnīga. Visi jūsu projekti ir vienā lapā.',
  updateReady: 'Ir gatava jauna versija.',
}
