import type { Translation } from '../messages.ts'
import type { thing as english } from './thing.en.ts'

export const thing: Translation<typeof english, 'lt'> = {
  close: 'Uždaryti',
  cancel: 'Atšaukti',
  save: 'Išsaugoti',
  filter: 'Filtruoti',
  archived: 'Archyvuota ({count})',
  restoreIt: 'Grąžinti: {name}',
  onBoards: 'Lentose',
  noCards: 'Dar jokioje lentoje nėra jos kortelės.',
  putOnBoardMore: 'Dėti į lentą…',
  putOnBoard: 'Dėti į lentą',
  putOnBoardHint:
    'Kortelė yra tas pats, kas šis puslapis: perkėlus ją lentoje keičiasi stadija. Sąrašai, reiškiantys kitą stadiją, nesiūlomi.',
  putThere: 'Dėti ten',
  onBoard: 'Kortelė lentoje',
  noBoard: 'Be kortelės',
  addLanguage: 'Dar viena kalba',
  chooseLanguage: 'Pasirinkite kalbą',
  lift: 'Perkelti: {name}',
  lifted: 'Paimta: {name}. Rodyklės perkelia, tarpo klavišas padeda, Escape grąžina.',
  over: '{name}: {place} vieta iš {count}.',
  dropped: 'Padėta: {name}.',
  putBack: 'Grąžinta: {name}.',
  howToMove: 'Tarpo klavišas paima, rodyklės perkelia, tarpo klavišas padeda, Escape grąžina.',
  moveUp: 'Aukščiau: {name}',
  moveDown: 'Žemiau: {name}',
}
