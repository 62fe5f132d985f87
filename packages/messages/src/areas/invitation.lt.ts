import type { Translation } from '../messages.ts'
import type { invitation as english } from './invitation.en.ts'

export const invitation: Translation<typeof english, 'lt'> = {
  looking: 'Atveriamas kvietimas',
  invitedTo: 'Jus kviečia į projektą',
  asRole: 'Jūsų vaidmuo: {role}',
  withPartner: 'Partneris: {partner}',
  forOneAddress: 'Šis kvietimas galioja tik tam el. pašto adresui, kuriuo buvo išsiųstas.',
  accept: 'Prisijungti prie projekto',
  acceptAs: 'Dabartinė paskyra: {name}.',
  otherPerson: 'Prisijungti kita paskyra',
  signInFirst: 'Prisijunkite, kad galėtumėte dalyvauti',
  used: 'Šis kvietimas jau panaudotas',
  expired: 'Šio kvietimo laikas baigėsi',
  revoked: 'Šis kvietimas atšauktas',
  closedText: 'Paprašykite naujo to, kas jus pakvietė.',
  unknown: 'Ši nuoroda nepilna',
  unknownText: 'Atverkite ją dar kartą iš gautos žinutės arba nukopijuokite visą eilutę.',
}
