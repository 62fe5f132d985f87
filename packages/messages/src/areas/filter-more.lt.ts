import type { Translation } from '../messages.ts'
import type { filterMore as english } from './filter-more.en.ts'

export const filterMore: Translation<typeof english, 'lt'> = {
  title: 'Kortelių filtras',
  text: 'Tekstas pavadinime',
  cards: 'Rodomos kortelės: {shown} iš {all}',
  clear: 'Išvalyti filtrą',
  empty: 'Filtro neatitinka nė viena kortelė',
  emptyHint: 'Paslėptos kortelės niekur nedingo. Išvalykite filtrą, kad matytumėte visas.',
  labels: 'Žymos',
  people: 'Žmonės',
  partners: 'Partneriai',
  due: 'Terminas',
  kinds: 'Rūšys',
  chosen: '{name}: {count}',
  noLabel: 'Be žymos',
  nobody: 'Be žmonių',
  noPartner: 'Be partnerio',
  me: 'Aš',
  'due.overdue': 'Vėluoja',
  'due.today': 'Šiandien',
  'due.week': 'Šią savaitę',
  'due.none': 'Be datos',
  from: 'Nuo',
  to: 'Iki',
  find: 'Ieškoti sąraše',
  unread: 'Pakeistos nuo tada, kai žiūrėjau',
}
