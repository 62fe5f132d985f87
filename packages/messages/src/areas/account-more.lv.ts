import type { Translation } from '../messages.ts'
import type { accountMore as english } from './account-more.en.ts'

export const accountMore: Translation<typeof english, 'lv'> = {
  title: 'Mans konts',
  name: 'Vārds',
  save: 'Saglabāt',
  saved: 'Saglabāts',
  languageText: 'Šajā valodā ir izvēlnes, paziņojumi un e-pasta vēstules.',
  password: 'Parole',
  passwordNone: 'Jūs pierakstāties ar kodiem. Parole ir otrs ceļš, kad e-pasts nav pieejams.',
  passwordKnown: 'Nomainot paroli, jūsu konts visās citās ierīcēs tiks aizvērts.',
  currentPassword: 'Pašreizējā parole',
  newPassword: 'Jaunā parole',
  newPasswordHint: 'Vismaz 10 rakstzīmes. Īss teikums ir drošs un viegli iegaumējams.',
  passwordTooShort: 'Parolei vajag vismaz 10 rakstzīmes.',
  setPassword: 'Iestatīt paroli',
  passwordSaved: 'Parole ir saglabāta. Konts visās citās ierīcēs ir aizvērts.',
  sessions: 'Ierīces ar manu kontu',
  sessionsText: 'Izrakstieties no ierīcēm, kuras nepazīstat vai vairs nelietojat.',
  thisDevice: 'Šī ierīce',
  unknownDevice: 'Nezināma ierīce',
  lastSeen: 'Pēdējoreiz: {ago}',
  signOutDevice: 'Izrakstīties: {device}',
  signedOutDevice: 'Ierīce izrakstīta',
  email: 'E-pasta adrese: {email}',
  currentWrong: 'Tā nav jūsu pašreizējā parole.',
}
