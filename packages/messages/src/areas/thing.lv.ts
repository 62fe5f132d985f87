import type { Translation } from '../messages.ts'
import type { thing as english } from './thing.en.ts'

export const thing: Translation<typeof english, 'lv'> = {
  close: 'Aizvērt',
  cancel: 'Atcelt',
  save: 'Saglabāt',
  filter: 'Filtrēt',
  archived: 'Arhivēts ({count})',
  restoreIt: 'Atjaunot: {name}',
  onBoards: 'Uz dēļiem',
  noCards: 'Vēl nevienā dēlī nav tās kartītes.',
  putOnBoardMore: 'Likt uz dēļa…',
  putOnBoard: 'Likt uz dēļa',
  putOnBoardHint:
    'Kartīte ir tas pats, kas šī lapa: pārvietojot to uz dēļa, mainās stadija. Saraksti, kas nozīmē citu stadiju, netiek piedāvāti.',
  putThere: 'Likt tur',
  onBoard: 'Kartīte uz dēļa',
  noBoard: 'Bez kartītes',
  addLanguage: 'Vēl viena valoda',
  chooseLanguage: 'Izvēlieties valodu',
  lift: 'Pārvietot: {name}',
  lifted: 'Paņemts: {name}. Bulttaustiņi pārvieto, atstarpe nomet, Escape noliek atpakaļ.',
  over: '{name}: {place}. vieta no {count}.',
  dropped: 'Nolikts: {name}.',
  putBack: 'Nolikts atpakaļ: {name}.',
  howToMove: 'Atstarpe paņem, bulttaustiņi pārvieto, atstarpe nomet, Escape noliek atpakaļ.',
  moveUp: 'Augstāk: {name}',
  moveDown: 'Zemāk: {name}',
}
