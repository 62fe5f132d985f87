import type { Translation } from '../messages.ts'
import type { account as english } from './account.en.ts'

export const account: Translation<typeof english, 'lv'> = {
  signIn: 'Pierakstīties',
  emailLabel: 'E-pasta adrese',
  sendCode: 'Sūtīt man kodu',
  noAccountNeeded: 'Pirmo reizi šeit? Tāpat: kods izveidos jūsu kontu.',
  codeSent: 'Sešu ciparu kods ir ceļā uz {email}. Tas der desmit minūtes.',
  codeLabel: 'Kods no e-pasta',
  newCode: 'Sūtīt jaunu kodu',
  newCodeSent: 'Jauns kods ir nosūtīts. Iepriekšējais vairs neder.',
  otherEmail: 'Izmantot citu adresi',
  nameTitle: 'Laipni lūdzam. Kā pārējiem jūs saukt?',
  nameLabel: 'Jūsu vārds',
  nameHint: 'Tā, kā jūs pazīst partneri. Vēlāk to var mainīt.',
  finish: 'Turpināt',
  withPassword: 'Man ir parole',
  withCode: 'Tomēr sūtīt kodu',
  passwordLabel: 'Parole',
  demoTitle: 'Aplūkot kāda cilvēka acīm',
  demoText: 'Šis ir paraugs ar izdomātiem cilvēkiem. Izvēlieties kādu, un esat iekšā.',
}
