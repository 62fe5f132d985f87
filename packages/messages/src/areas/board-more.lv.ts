import type { Translation } from '../messages.ts'
import type { boardMore as english } from './board-more.en.ts'

export const boardMore: Translation<typeof english, 'lv'> = {
  'list.move': 'Pārvietot sarakstu uz…',
  'list.archive': 'Arhivēt sarakstu',

  'move.card': 'Pārvietot kartīti',
  'move.list': 'Pārvietot sarakstu',
  'move.board': 'Dēlis',
  'move.toList': 'Saraksts',
  'move.place': 'Vieta',
  'move.here': '{name} (šobrīd)',
  'move.noList': 'Šajā dēlī vēl nav sarakstu. Izvēlieties citu dēli.',
  'move.submit': 'Pārvietot',
  'move.cancel': 'Atcelt',
  'move.phone': 'Visiem tiks pārvietots viss saraksts ar visām tā kartītēm.',

  'archive.title': 'Šī dēļa arhīvs',
  'archive.close': 'Aizvērt arhīvu',
  'archive.search': 'Meklēt arhīvā',
  'archive.lists': 'Saraksti',
  'archive.found': '{shown} no {count}',
  'archive.clear': 'Notīrīt meklēšanu',
  'archive.empty': 'Arhīvā nekā nav. Arhivētais paliek un ir atjaunojams.',
  'archive.nothing': 'Arhīvā nav nekā ar šādiem vārdiem.',
  'archive.restore': 'Atjaunot: {name}',
  'archive.delete': 'Izdzēst pavisam: {name}',
  'archive.question': 'Vai izdzēst šo kartīti pavisam?',
  'archive.questionHint': 'To vairs nevarēs atgūt: {name}',
  'archive.confirm': 'Izdzēst pavisam',
  'archive.keep': 'Paturēt',
  'archive.from': 'Saraksts: {list}',

  'keys.title': 'Taustiņi',
  'keys.close': 'Aizvērt',
  'keys.letters': 'Lietot viena burta taustiņus',
  'keys.lettersHint': 'Rakstot tie nedarbojas. Bultiņas, Enter un atstarpe darbojas jebkurā gadījumā.',
  'keys.name.space': 'Atstarpe',
  'composer.linesTitle': 'Vairākas rindas',
  'composer.lines': {
    zero: 'Jūs ielīmējāt {count} rindu.',
    one: 'Jūs ielīmējāt {count} rindu.',
    other: 'Jūs ielīmējāt {count} rindas.',
  },
  'composer.oneCard': 'Viena kartīte',
  'composer.manyCards': { zero: '{count} kartīšu', one: '{count} kartīte', other: '{count} kartītes' },
}
