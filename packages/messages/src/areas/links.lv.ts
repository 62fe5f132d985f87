import type { Translation } from '../messages.ts'
import type { links as source } from './links.en.ts'

export const links: Translation<typeof source, 'lv'> = {
  title: 'Saistītās kartītes',
  add: 'Saistīt kartīti',
  none: 'Saistītu kartīšu vēl nav.',
  kind: 'Kā šī kartīte attiecas uz otru',
  'kind.relates': 'Saistīta ar',
  'kind.blocks': 'Kavē',
  'kind.blockedBy': 'To kavē',
  'kind.duplicates': 'Atkārto',
  'kind.duplicatedBy': 'To atkārto',
  search: 'Meklēt projekta kartīti',
  found: { zero: 'Atrasts {count} kartīšu', one: 'Atrasta {count} kartīte', other: 'Atrastas {count} kartītes' },
  foundMore: 'Pirmās {count} kartītes; rakstiet vairāk, lai redzētu citas',
  notFound: 'Nav kartītes, kuras nosaukumā tas būtu.',
  remove: 'Noņemt saiti: {card}',
  cardDone: 'izdarīta',
  cardArchived: 'arhivēta',
  created: 'Izveidota {when}',
  history: 'Vēsture',
}
