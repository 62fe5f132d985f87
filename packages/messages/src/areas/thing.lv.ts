import type { Translation } from '../messages.ts'
import type { thing as english } from './thing.en.ts'

export const thing: Translation<typeof english, 'lv'> = {
  close: 'Aizvērt',
  cancel: 'Atcelt',
  save: 'Saglabāt',
  addLanguage: 'Vēl viena valoda',
  chooseLanguage: 'Izvēlieties valodu',
}
