import type { Translation } from '../messages.ts'
import type { filterMore as english } from './filter-more.en.ts'

export const filterMore: Translation<typeof english, 'lv'> = {
  title: 'Kartīšu filtrs',
  text: 'Teksts nosaukumā',
  cards: 'Redzamas kartītes: {shown} no {all}',
  clear: 'Notīrīt filtru',
  empty: 'Filtram neatbilst neviena kartīte',
  emptyHint: 'Paslēptās kartītes nekur nav pazudušas. Notīriet filtru, lai redzētu visas.',
  labels: 'Birkas',
  people: 'Cilvēki',
  partners: 'Partneri',
  due: 'Termiņš',
  kinds: 'Veidi',
  chosen: '{name}: {count}',
  noLabel: 'Bez birkas',
  nobody: 'Bez cilvēkiem',
  noPartner: 'Bez partnera',
  me: 'Es',
  'due.overdue': 'Kavējas',
  'due.today': 'Šodien',
  'due.week': 'Šonedēļ',
  'due.none': 'Bez datuma',
  from: 'No',
  to: 'Līdz',
  find: 'Meklēt sarakstā',
  unread: 'Mainītas, kopš skatījos',
}
