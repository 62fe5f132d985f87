import type { Translation } from '../messages.ts'
import type { mail as english } from './mail.en.ts'

export const mail: Translation<typeof english, 'lt'> = {
  'code.subject': 'Jūsų „Meanwhile“ kodas: {code}',
  'code.text': 'Įveskite šį kodą prisijungimo puslapyje. Jis galioja vieną kartą, dešimt minučių.',
  'code.ignore': 'Jei kodo neprašėte, nieko daryti nereikia: be kodo niekas negali prisijungti.',
  'invitation.subject': '{inviter} kviečia jus į projektą {project}',
  'invitation.text': '{inviter} kviečia jus kartu planuoti projekte {project}.',
  'invitation.textPartner': '{inviter} kviečia jus kartu planuoti projekte {project}. Partneris: {partner}.',
  'invitation.open': 'Atverti kvietimą',
  'invitation.until': 'Nuoroda galioja iki {date}, tik šiam el. pašto adresui.',
  'invitation.ignore': 'Jei nežinote, apie ką tai, šį laišką galite ištrinti.',
}
