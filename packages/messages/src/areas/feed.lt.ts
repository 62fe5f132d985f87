import type { Translation } from '../messages.ts'
import type { feed as english } from './feed.en.ts'

export const feed: Translation<typeof english, 'lt'> = {
  title: 'Įvykiai',
  hint: 'Kas įvyko šiame projekte; naujausi viršuje.',
  person: 'Žmogus',
  everybody: 'Visi',
  product: 'Meanwhile',
  formerPerson: 'Buvęs dalyvis',
  unknown: 'Kažkas buvo pakeista',
  withValue: '{line}: {value}',
  older: 'Rodyti senesnius',
  empty: 'Čia dar nieko neįvyko',
  offline: 'Istorija ateina iš serverio. Ji pasirodys, kai tik bus ryšys.',
  again: 'Bandyti dar kartą',
}
