import type { Translation } from '../messages.ts'
import type { boardMore as english } from './board-more.en.ts'

export const boardMore: Translation<typeof english, 'lt'> = {
  'list.move': 'Perkelti sąrašą į…',
  'list.archive': 'Archyvuoti sąrašą',

  'move.card': 'Perkelti kortelę',
  'move.list': 'Perkelti sąrašą',
  'move.board': 'Lenta',
  'move.toList': 'Sąrašas',
  'move.place': 'Vieta',
  'move.here': '{name} (dabar)',
  'move.noList': 'Šioje lentoje sąrašų dar nėra. Pasirinkite kitą lentą.',
  'move.submit': 'Perkelti',
  'move.cancel': 'Atšaukti',
  'move.phone': 'Visiems bus perkeltas visas sąrašas su visomis jo kortelėmis.',

  'archive.title': 'Šios lentos archyvas',
  'archive.close': 'Užverti archyvą',
  'archive.search': 'Ieškoti archyve',
  'archive.lists': 'Sąrašai',
  'archive.found': '{shown} iš {count}',
  'archive.clear': 'Išvalyti paiešką',
  'archive.empty': 'Archyve nieko nėra. Tai, kas archyvuojama, išlieka ir gali būti atkurta.',
  'archive.nothing': 'Archyve nieko su šiais žodžiais nėra.',
  'archive.restore': 'Atkurti: {name}',
  'archive.delete': 'Ištrinti visam laikui: {name}',
  'archive.question': 'Ar ištrinti šią kortelę visam laikui?',
  'archive.questionHint': 'Jos susigrąžinti nebus galima: {name}',
  'archive.confirm': 'Ištrinti visam laikui',
  'archive.keep': 'Palikti',
  'archive.from': 'Sąrašas: {list}',

  'keys.title': 'Klavišai',
  'keys.close': 'Užverti',
  'keys.letters': 'Naudoti vienos raidės klavišus',
  'keys.lettersHint': 'Rašant jie neveikia. Rodyklės, Enter ir tarpo klavišas veikia bet kuriuo atveju.',
  'keys.name.space': 'Tarpas',
  'composer.linesTitle': 'Kelios eilutės',
  'composer.lines': {
    one: 'Įklijavote {count} eilutę.',
    few: 'Įklijavote {count} eilutes.',
    many: 'Įklijavote {count} eilutės.',
    other: 'Įklijavote {count} eilučių.',
  },
  'composer.oneCard': 'Viena kortelė',
  'composer.manyCards': {
    one: '{count} kortelė',
    few: '{count} kortelės',
    many: '{count} kortelės',
    other: '{count} kortelių',
  },
}
