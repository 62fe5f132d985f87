import type { Translation } from '../messages.ts'
import type { shellMore as english } from './shell-more.en.ts'

export const shellMore: Translation<typeof english, 'lt'> = {
  loading: 'Įkeliama',
  retry: 'Bandyti dar kartą',
  notFoundTitle: 'Šiuo adresu nieko nėra',
  notFoundText: 'Nuoroda gali būti sena arba nepilna. Visi jūsų projektai yra viename puslapyje.',
  updateReady: 'Paruošta nauja versija.',
}
