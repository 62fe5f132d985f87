import type { Translation } from '../messages.ts'
import type { mail as english } from './mail.en.ts'

export const mail: Translation<typeof english, 'lv'> = {
  'code.subject': 'Jūsu Meanwhile kods: {code}',
  'code.text': 'Ievadiet šo kodu pieteikšanās lapā. Tas derīgs vienu reizi, desmit minūtes.',
  'code.ignore': 'Ja kodu nepieprasījāt, nekas nav jādara: bez koda neviens nevar pieteikties.',
  'invitation.subject': '{inviter} aicina jūs projektā {project}',
  'invitation.text': '{inviter} aicina jūs kopā plānot projektā {project}.',
  'invitation.textPartner': '{inviter} aicina jūs kopā plānot projektā {project}. Partneris: {partner}.',
  'invitation.open': 'Atvērt uzaicinājumu',
  'invitation.until': 'Pēdējā diena, kad saite derīga: {date}. Tā ir tikai šai e-pasta adresei.',
  'invitation.ignore': 'Ja nezināt, par ko ir runa, šo vēstuli varat dzēst.',
}
