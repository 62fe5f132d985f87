import type { Translation } from '../messages.ts'
import type { project as english } from './project.en.ts'

export const project: Translation<typeof english, 'lv'> = {
  title: 'Mani projekti',
  new: 'Jauns projekts',
  partners: { zero: '{count} partneru', one: '{count} partneris', other: '{count} partneri' },
  boards: { zero: '{count} dēļu', one: '{count} dēlis', other: '{count} dēļi' },
  archived: 'Arhivēts',
  archivedTitle: 'Arhivētie projekti',
  emptyTitle: 'Projektu vēl nav',
  emptyText:
    'Projekts ir tas, ko partneri plāno kopā: dēļi, cilvēki, datumi. Sāciet jaunu vai palūdziet ielūgumu koordinatoram.',
  create: 'Izveidot projektu',
  createText: 'Jūs būsiet tā koordinators. Visu, izņemot valodu un laika joslu, vēlāk var mainīt.',
  acronym: 'Īsais nosaukums',
  acronymHint: 'Kā uz plakātiem, piemēram, BITU',
  fullTitle: 'Pilnais nosaukums',
  lang: 'Darba valoda',
  timeZone: 'Laika josla',
  leadPartner: 'Jūsu organizācija, vadošais partneris',
  partnerName: 'Nosaukums',
  city: 'Pilsēta',
  country: 'Valsts',
  cancel: 'Atcelt',
}
