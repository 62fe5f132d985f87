import type { Translation } from '../messages.ts'
import type { view as english } from './view.en.ts'

export const view: Translation<typeof english, 'lt'> = {
  switch: 'Lentos rodiniai',
  board: 'Lenta',
  table: 'Lentelė',
  calendar: 'Kalendorius',
  saved: 'Išsaugoti rodiniai',
  none: 'Dar nieko neišsaugota',
  noneHint: 'Išsaugotas rodinys įsimena dabartinę formą, filtrą ir tvarką. Jį mato visi projekto dalyviai.',
  save: 'Išsaugoti šį rodinį',
  name: 'Rodinio pavadinimas',
  remove: 'Pašalinti rodinį: {view}',
  copyLink: 'Kopijuoti nuorodą į šį rodinį',
  linkCopied: 'Nuoroda nukopijuota',
  linkNotCopied: 'Naršyklė neleido kopijuoti. Šio rodinio adresas matomas adreso juostoje.',
}
