import type { Translation } from '../messages.ts'
import type { links as source } from './links.en.ts'

export const links: Translation<typeof source, 'lt'> = {
  title: 'Susijusios kortelės',
  add: 'Susieti kortelę',
  none: 'Susijusių kortelių dar nėra.',
  kind: 'Kaip ši kortelė susijusi su kita',
  'kind.relates': 'Susijusi su',
  'kind.blocks': 'Stabdo',
  'kind.blockedBy': 'Ją stabdo',
  'kind.duplicates': 'Kartoja',
  'kind.duplicatedBy': 'Ją kartoja',
  search: 'Ieškoti projekto kortelės',
  found: {
    one: 'Rasta {count} kortelė',
    few: 'Rastos {count} kortelės',
    many: 'Rasta {count} kortelės',
    other: 'Rasta {count} kortelių',
  },
  foundMore: 'Pirmosios kortelės: {count}. Rašykite daugiau, kad matytumėte kitas',
  notFound: 'Nėra kortelės, kurios pavadinime tai būtų.',
  remove: 'Pašalinti sąsają: {card}',
  cardDone: 'atlikta',
  cardArchived: 'archyvuota',
  created: 'Sukurta {when}',
  history: 'Istorija',
}
