import type { Translation } from '../messages.ts'
import type { visitNote as english } from './visit-note.en.ts'

export const visitNote: Translation<typeof english, 'lv'> = {
  add: 'Pievienot piezīmi',
  addAt: 'Pievienot piezīmi: {site}',
  goOn: 'Turpināt piezīmi',
  goOnAt: 'Turpināt piezīmi: {site}',
  noteAt: 'Piezīme: {site}',
  hint: 'Kas par šo vietu ir jāpatur prātā. Lūdzu, bez privātpersonu vārdiem.',
  notesAt: 'Piezīmes: {site}',
  tooLong: {
    zero: '{count} rakstzīmju par daudz. Pārējo rakstiet otrā piezīmē.',
    one: '{count} rakstzīme par daudz. Pārējo rakstiet otrā piezīmē.',
    other: '{count} rakstzīmes par daudz. Pārējo rakstiet otrā piezīmē.',
  },
  written: 'Piezīme saglabāta: {site}',
  edit: 'Labot piezīmi: {start}',
  archive: 'Arhivēt piezīmi: {start}',
  noLonger: 'vairs nav šajā vizītē',
  siteArchived: 'vieta arhivēta',
}
