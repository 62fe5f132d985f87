import type { Translation } from '../messages.ts'
import type { place as english } from './place.en.ts'

export const place: Translation<typeof english, 'lv'> = {
  none: 'Vēl nav zināma',
  another: 'Cita vieta…',
  new: 'Jauna vieta',
  known: 'Pilsēta',
  typed: 'Nav šajā sarakstā',
  name: 'Nosaukums',
  country: 'Valsts',
  zone: 'Laika josla',
  lat: 'Platums',
  lon: 'Garums',
  degrees: 'Grādos; var palikt tukšs.',
  add: 'Pievienot vietu',
  cancel: 'Atcelt',
}
