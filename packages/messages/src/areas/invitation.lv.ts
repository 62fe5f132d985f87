import type { Translation } from '../messages.ts'
import type { invitation as english } from './invitation.en.ts'

export const invitation: Translation<typeof english, 'lv'> = {
  looking: 'Atver ielūgumu',
  invitedTo: 'Jūs esat aicināti pievienoties',
  asRole: 'Jūsu loma: {role}',
  withPartner: 'Partneris: {partner}',
  forOneAddress: 'Šis ielūgums der tikai tai e-pasta adresei, uz kuru tas nosūtīts.',
  accept: 'Pievienoties projektam',
  acceptAs: 'Pašreizējais konts: {name}.',
  otherPerson: 'Pierakstīties ar citu kontu',
  signInFirst: 'Pierakstieties, lai pievienotos',
  used: 'Šis ielūgums jau ir izmantots',
  expired: 'Šī ielūguma termiņš ir beidzies',
  revoked: 'Šis ielūgums ir atsaukts',
  closedText: 'Palūdziet jaunu tam, kas jūs aicināja.',
  unknown: 'Šī saite nav pilnīga',
  unknownText: 'Atveriet to vēlreiz no saņemtās ziņas vai nokopējiet visu rindu.',
}
