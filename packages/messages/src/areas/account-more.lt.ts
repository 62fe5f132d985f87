import type { Translation } from '../messages.ts'
import type { accountMore as english } from './account-more.en.ts'

export const accountMore: Translation<typeof english, 'lt'> = {
  title: 'Mano paskyra',
  name: 'Vardas',
  save: 'Išsaugoti',
  saved: 'Išsaugota',
  languageText: 'Šia kalba rodomi meniu, pranešimai ir siunčiami laiškai.',
  password: 'Slaptažodis',
  passwordNone: 'Prisijungiate kodais. Slaptažodis yra antras būdas, kai el. paštas nepasiekiamas.',
  passwordKnown: 'Pakeitus slaptažodį, jūsų paskyra visuose kituose įrenginiuose bus atjungta.',
  currentPassword: 'Dabartinis slaptažodis',
  newPassword: 'Naujas slaptažodis',
  newPasswordHint: 'Bent 10 ženklų. Trumpas sakinys yra saugus ir lengvai įsimenamas.',
  passwordTooShort: 'Slaptažodžiui reikia bent 10 ženklų.',
  setPassword: 'Nustatyti slaptažodį',
  passwordSaved: 'Slaptažodis išsaugotas. Visi kiti įrenginiai atjungti.',
  sessions: 'Įrenginiai su mano paskyra',
  sessionsText: 'Atjunkite tai, ko nepažįstate ar nebenaudojate.',
  thisDevice: 'Šis įrenginys',
  unknownDevice: 'Nežinomas įrenginys',
  lastSeen: 'Paskutinį kartą: {ago}',
  signOutDevice: 'Atjungti: {device}',
  signedOutDevice: 'Įrenginys atjungtas',
  email: 'El. pašto adresas: {email}',
  currentWrong: 'Tai nėra jūsų dabartinis slaptažodis.',
}
