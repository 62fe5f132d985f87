import type { Translation } from '../messages.ts'
import type { training as english } from './training.en.ts'

export const training: Translation<typeof english, 'lt'> = {
  title: 'Mano vizitai ir kursai',
  hint: 'Kur mokote arba jūsų organizacija yra šeimininkė.',
  coming: 'Dabar ir toliau',
  over: 'Baigta',
  next: 'Toliau:',
  empty: 'Jūsų veiklų dar nėra',
  emptyHint: 'Veikla čia atsiranda, kai esate vienas jos mokytojų arba jūsų partneris yra šeimininkas.',
  toActivities: 'Visos veiklos',
}
