import type { Translation } from '../messages.ts'
import type { project as english } from './project.en.ts'

export const project: Translation<typeof english, 'lt'> = {
  title: 'Mano projektai',
  new: 'Naujas projektas',
  partners: {
    one: '{count} partneris',
    few: '{count} partneriai',
    many: '{count} partnerio',
    other: '{count} partnerių',
  },
  boards: { one: '{count} lenta', few: '{count} lentos', many: '{count} lentos', other: '{count} lentų' },
  archived: 'Suarchyvuotas',
  archivedTitle: 'Suarchyvuoti projektai',
  emptyTitle: 'Projektų dar nėra',
  emptyText:
    'Projektas yra tai, ką partneriai planuoja kartu: lentos, žmonės, datos. Pradėkite naują arba paprašykite koordinatoriaus kvietimo.',
  create: 'Sukurti projektą',
  createText: 'Tapsite jo koordinatoriumi. Viską, išskyrus kalbą ir laiko juostą, vėliau galima pakeisti.',
  acronym: 'Trumpas pavadinimas',
  acronymHint: 'Kaip plakatuose, pavyzdžiui, BITU',
  fullTitle: 'Visas pavadinimas',
  lang: 'Darbo kalba',
  timeZone: 'Laiko juosta',
  leadPartner: 'Jūsų organizacija, pagrindinis partneris',
  partnerName: 'Pavadinimas',
  city: 'Miestas',
  country: 'Šalis',
  cancel: 'Atšaukti',
}
