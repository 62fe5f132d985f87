import type { Translation } from '../messages.ts'
import type { viewMore as english } from './view-more.en.ts'

export const viewMore: Translation<typeof english, 'lv'> = {
  none: 'Nekas vēl nav saglabāts',
  noneHint: 'Saglabāts skats patur šī brīža veidu, filtru un secību. To redz visi projekta dalībnieki.',
  save: 'Saglabāt šo skatu',
  name: 'Skata nosaukums',
  remove: 'Noņemt skatu: {view}',
  copyLink: 'Kopēt saiti uz šo skatu',
  linkCopied: 'Saite nokopēta',
  linkNotCopied: 'Pārlūks neļāva kopēt. Šī skata adrese redzama adreses joslā.',
}
