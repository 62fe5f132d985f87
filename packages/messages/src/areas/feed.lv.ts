import type { Translation } from '../messages.ts'
import type { feed as english } from './feed.en.ts'

export const feed: Translation<typeof english, 'lv'> = {
  title: 'Notikumi',
  hint: 'Kas šajā projektā noticis; jaunākais augšā.',
  person: 'Cilvēks',
  everybody: 'Visi',
  product: 'Meanwhile',
  formerPerson: 'Bijušais dalībnieks',
  unknown: 'Kaut kas tika mainīts',
  withValue: '{line}: {value}',
  older: 'Rādīt vecākus',
  empty: 'Šeit vēl nekas nav noticis',
  offline: 'Vēsture nāk no servera. Tā parādīsies, tiklīdz būs savienojums.',
  again: 'Mēģināt vēlreiz',
}
