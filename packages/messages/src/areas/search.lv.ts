import type { Translation } from '../messages.ts'
import type { search as english } from './search.en.ts'

export const search: Translation<typeof english, 'lv'> = {
  title: 'Meklēšana',
  label: 'Meklēt visos manos projektos',
  hint: 'Kartīšu, aktivitāšu, vietu, rezultātu, partneru un mērķu nosaukumos un tekstos, kontrolsarakstos, komentāros un failu nosaukumos. Burti bez garumzīmēm atrod arī tos, kam tās ir.',
  shown: { zero: 'Redzami {count} atrasto', one: 'Redzams {count} atrastais', other: 'Redzami {count} atrastie' },
  more: 'Rādīt vēl',
  nothing: 'Nekur nav šo vārdu',
  nothingHint: 'Mēģiniet ar mazāk burtiem, citu vārda formu vai nosaukumu citā valodā.',
  emptyTitle: 'Atrodiet jebko jebkurā savā projektā',
  'source.description': 'Apraksts',
  'source.line': 'Kontrolsaraksts',
  'source.comment': 'Komentārs',
  'source.file': 'Fails',
  'source.also': 'Arī',
  'source.text': 'Teksts',
  'source.town': 'Vieta kartē',
  'source.host': 'Uzņem',
  'source.register': 'Organizācija',
}
