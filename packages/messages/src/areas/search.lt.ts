import type { Translation } from '../messages.ts'
import type { search as english } from './search.en.ts'

export const search: Translation<typeof english, 'lt'> = {
  title: 'Paieška',
  label: 'Ieškoti visuose mano projektuose',
  hint: 'Kortelių, veiklų, vietų, rezultatų, partnerių ir tikslų pavadinimuose bei tekstuose, kontroliniuose sąrašuose, komentaruose ir failų pavadinimuose. Raidės be ženklų randa ir raides su jais.',
  shown: {
    one: 'Rodomas {count} radinys',
    few: 'Rodomi {count} radiniai',
    many: 'Rodoma {count} radinio',
    other: 'Rodoma {count} radinių',
  },
  more: 'Rodyti daugiau',
  nothing: 'Niekur nėra šių žodžių',
  nothingHint: 'Bandykite mažiau raidžių, kitą žodžio formą arba pavadinimą kita kalba.',
  emptyTitle: 'Raskite bet ką bet kuriame savo projekte',
  'source.description': 'Aprašymas',
  'source.line': 'Kontrolinis sąrašas',
  'source.comment': 'Komentaras',
  'source.file': 'Failas',
  'source.also': 'Taip pat',
  'source.text': 'Tekstas',
  'source.town': 'Vieta žemėlapyje',
  'source.host': 'Priima',
  'source.register': 'Organizacija',
}
