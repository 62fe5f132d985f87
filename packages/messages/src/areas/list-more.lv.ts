import type { Translation } from '../messages.ts'
import type { listMore as english } from './list-more.en.ts'

export const listMore: Translation<typeof english, 'lv'> = {
  look: 'Krāsa un ierobežojums…',
  lookTitle: 'Krāsa un ierobežojums',
  noColour: 'Bez krāsas',
  limit: 'Cik kartīšu tajā vajadzētu būt ne vairāk',
  limitHint: 'Ja to ir vairāk, tas tiek parādīts, bet nekas netiek liegts. Tukšs lauks nozīmē – bez ierobežojuma.',
  collapse: 'Sakļaut',
  copy: 'Kopēt sarakstu…',
  copyTitle: 'Kopēt sarakstu',
  copyHint: 'Kopā ar kartītēm; kopijās nekas nav atzīmēts kā paveikts.',
  fromTemplate: 'Ievietot sarakstu no veidnes…',
  'sort.title': 'Kārtot pēc nosaukuma',
  'sort.due': 'Kārtot pēc termiņa',
  'sort.partner': 'Kārtot pēc atbildīgā partnera',
  'sort.newest': 'Kārtot pēc izveides, jaunākās vispirms',
  'sort.oldest': 'Kārtot pēc izveides, vecākās vispirms',
  sortOffline: 'Kad kartītes izveidotas, var uzzināt tikai ar tīklu. Nekas netika kārtots.',
  'sort.reverse': 'Apgriezt secību',
  moveAll: 'Pārvietot visas kartītes…',
  archiveAll: 'Arhivēt visas kartītes',
}
