import type { Translation } from '../messages.ts'
import type { training as english } from './training.en.ts'

export const training: Translation<typeof english, 'lv'> = {
  title: 'Manas vizītes un kursi',
  hint: 'Kur jūs vadāt apmācības vai jūsu organizācija ir uzņēmēja.',
  coming: 'Tagad un turpmāk',
  over: 'Pabeigts',
  next: 'Tālāk:',
  empty: 'Jūsu aktivitāšu vēl nav',
  emptyHint: 'Aktivitāte te parādās, kad esat viens no tās treneriem vai jūsu partneris ir uzņēmējs.',
  toActivities: 'Visas aktivitātes',
}
