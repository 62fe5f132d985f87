import type { Translation } from '../messages.ts'
import type { place as english } from './place.en.ts'

export const place: Translation<typeof english, 'lt'> = {
  none: 'Dar nežinoma',
  another: 'Kita vieta…',
  new: 'Nauja vieta',
  known: 'Miestas',
  typed: 'Nėra šiame sąraše',
  name: 'Pavadinimas',
  country: 'Šalis',
  zone: 'Laiko juosta',
  lat: 'Platuma',
  lon: 'Ilguma',
  degrees: 'Laipsniais; gali likti tuščia.',
  add: 'Pridėti vietą',
  cancel: 'Atšaukti',
}
