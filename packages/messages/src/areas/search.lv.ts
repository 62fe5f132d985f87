import type { Translation } from '../messages.ts'
import type { search as english } from './search.en.ts'

export const search: Translation<typeof english, 'lv'> = {
  title: 'Meklēšana',
  label: 'Meklēt visos manos projektos',
  hint: 'Nosaukumos, aprakstos, kontrolsarakstos, komentāros un failu nosaukumos. Burti bez garumzīmēm atrod arī tos, kam tās ir.',
  shown: { zero: 'Redzamas {count} kartīšu', one: 'Redzama {count} kartīte', other: 'Redzamas {count} kartītes' },
  more: 'Rādīt vēl',
  nothing: 'Nevienā kartītē nav šo vārdu',
  nothingHint: 'Mēģiniet ar mazāk burtiem, citu vārda formu vai nosaukumu citā valodā.',
  emptyTitle: 'Atrodiet kartīti jebkurā savā projektā',
  'source.description': 'Apraksts',
  'source.line': 'Kontrolsaraksts',
  'source.comment': 'Komentārs',
  'source.file': 'Fails',
}
