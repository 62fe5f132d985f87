import type { Translation } from '../messages.ts'
import type { thing as english } from './thing.en.ts'

export const thing: Translation<typeof english, 'lt'> = {
  close: 'Uždaryti',
  cancel: 'Atšaukti',
  save: 'Išsaugoti',
  addLanguage: 'Dar viena kalba',
  chooseLanguage: 'Pasirinkite kalbą',
}
