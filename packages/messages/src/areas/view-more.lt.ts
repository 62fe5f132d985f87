import type { Translation } from '../messages.ts'
import type { viewMore as english } from './view-more.en.ts'

export const viewMore: Translation<typeof english, 'lt'> = {
  none: 'Dar nieko neišsaugota',
  noneHint: 'Išsaugotas rodinys įsimena dabartinę formą, filtrą ir tvarką. Jį mato visi projekto dalyviai.',
  save: 'Išsaugoti šį rodinį',
  name: 'Rodinio pavadinimas',
  remove: 'Pašalinti rodinį: {view}',
  copyLink: 'Kopijuoti nuorodą į šį rodinį',
  linkCopied: 'Nuoroda nukopijuota',
  linkNotCopied: 'Naršyklė neleido kopijuoti. Šio rodinio adresas matomas adreso juostoje.',
}
