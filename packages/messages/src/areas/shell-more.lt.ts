import type { Translation } from '../messages.ts'
import type { shellMore as english } from './shell-more.en.ts'

export const shellMore: Translation<typeof english, 'lt'> = {
  project: 'Projektas',
  overview: 'Apžvalga',
  feed: 'Įvykiai',
  activities: 'Veiklos',
  training: 'Mano mokymai',
  calendar: 'Kalendorius',
  timeline: 'Laiko juosta',
  results: 'Rezultatai',
  map: 'Žemėlapis',
  phases: 'Etapai',
  about: 'Apie projektą',
  sites: 'Vietos',
  boards: 'Lentos',
  loading: 'Įkeliama',
  retry: 'Bandyti dar kartą',
  notFoundTitle: 'Šiuo adresu nieko nėra',
  notFoundText: 'Nuoroda gali būti sena arba nepilna. Visi jūsų projektai yra viename puslapyje.',
  updateReady: 'Paruošta nauja versija.',
}
