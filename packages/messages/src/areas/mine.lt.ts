import type { Translation } from '../messages.ts'
import type { mine as english } from './mine.en.ts'

export const mine: Translation<typeof english, 'lt'> = {
  title: 'Mano reikalai',
  due: 'Su terminu',
  overdue: 'Vėluoja',
  today: 'Šiandien',
  week: 'Šią savaitę',
  later: 'Vėliau',
  waiting: 'Laukia manęs, be termino',
  mentioned: 'Paminėjimai',
  activities: 'Artimiausios veiklos',
  emptyTitle: 'Niekas jūsų nelaukia',
  emptyText:
    'Čia susirenka jums paskirtos kortelės ir kontrolinių sąrašų eilutės, komentarai su jūsų paminėjimu ir artimiausios visų jūsų projektų veiklos.',
  nothingDue: 'Niekas su terminu jūsų nelaukia.',
  tick: 'Atlikta: {name}',
  undo: 'Atšaukti',
  on: 'Kortelėje: {card}',
  inBoard: '{board} · {list}',
  more: 'Laukia dar daugiau; rodomi pirmieji.',
  count: { one: '{count} reikalas', few: '{count} reikalai', many: '{count} reikalo', other: '{count} reikalų' },
}
