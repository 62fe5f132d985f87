import type { Translation } from '../messages.ts'
import type { mine as english } from './mine.en.ts'

export const mine: Translation<typeof english, 'lv'> = {
  title: 'Manas lietas',
  due: 'Ar termiņu',
  overdue: 'Nokavēts',
  today: 'Šodien',
  week: 'Šonedēļ',
  later: 'Vēlāk',
  waiting: 'Gaida mani, bez termiņa',
  mentioned: 'Pieminējumi',
  activities: 'Tuvākās aktivitātes',
  emptyTitle: 'Nekas jūs negaida',
  emptyText:
    'Šeit sanāk kopā jums uzticētās kartītes un kontrolsarakstu rindas, komentāri ar pieminējumu par jums un visu jūsu projektu tuvākās aktivitātes.',
  nothingDue: 'Nekas ar termiņu jūs negaida.',
  tick: 'Paveikts: {name}',
  undo: 'Atsaukt',
  on: 'Kartītē: {card}',
  inBoard: '{board} · {list}',
  more: 'Gaida vēl vairāk; redzamas pirmās.',
  count: { zero: '{count} lietu', one: '{count} lieta', other: '{count} lietas' },
}
