import type { Translation } from '../messages.ts'
import type { search as english } from './search.en.ts'

export const search: Translation<typeof english, 'lt'> = {
  title: 'Paieška',
  label: 'Ieškoti visuose mano projektuose',
  hint: 'Pavadinimuose, aprašymuose, kontroliniuose sąrašuose, komentaruose ir failų pavadinimuose. Raidės be ženklų randa ir raides su jais.',
  shown: {
    one: 'Rodoma {count} kortelė',
    few: 'Rodomos {count} kortelės',
    many: 'Rodoma {count} kortelės',
    other: 'Rodoma {count} kortelių',
  },
  more: 'Rodyti daugiau',
  nothing: 'Nė vienoje kortelėje nėra šių žodžių',
  nothingHint: 'Bandykite mažiau raidžių, kitą žodžio formą arba pavadinimą kita kalba.',
  emptyTitle: 'Raskite kortelę bet kuriame savo projekte',
  'source.description': 'Aprašymas',
  'source.line': 'Kontrolinis sąrašas',
  'source.comment': 'Komentaras',
  'source.file': 'Failas',
}
