import type { Translation } from '../messages.ts'
import type { visitNote as english } from './visit-note.en.ts'

export const visitNote: Translation<typeof english, 'lt'> = {
  add: 'Pridėti pastabą',
  addAt: 'Pridėti pastabą: {site}',
  goOn: 'Tęsti pastabą',
  goOnAt: 'Tęsti pastabą: {site}',
  noteAt: 'Pastaba: {site}',
  hint: 'Ką apie šią vietą verta įsidėmėti. Prašome be privačių asmenų vardų.',
  notesAt: 'Pastabos: {site}',
  tooLong: {
    one: '{count} ženklas per daug. Likusią dalį rašykite antroje pastaboje.',
    few: '{count} ženklai per daug. Likusią dalį rašykite antroje pastaboje.',
    many: '{count} ženklo per daug. Likusią dalį rašykite antroje pastaboje.',
    other: '{count} ženklų per daug. Likusią dalį rašykite antroje pastaboje.',
  },
  written: 'Pastaba išsaugota: {site}',
  edit: 'Taisyti pastabą: {start}',
  archive: 'Archyvuoti pastabą: {start}',
  noLonger: 'šiame vizite jau nelankoma',
  siteArchived: 'vieta suarchyvuota',
}
