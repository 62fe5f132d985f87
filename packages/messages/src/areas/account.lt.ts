import type { Translation } from '../messages.ts'
import type { account as english } from './account.en.ts'

export const account: Translation<typeof english, 'lt'> = {
  signIn: 'Prisijungti',
  emailLabel: 'El. pašto adresas',
  sendCode: 'Atsiųsti kodą',
  noAccountNeeded: 'Čia pirmą kartą? Taip pat: kodas sukurs jūsų paskyrą.',
  codeSent: 'Šešių skaitmenų kodas keliauja adresu {email}. Jis galioja dešimt minučių.',
  codeLabel: 'Kodas iš el. laiško',
  newCode: 'Siųsti naują kodą',
  newCodeSent: 'Naujas kodas išsiųstas. Ankstesnis nebegalioja.',
  otherEmail: 'Naudoti kitą adresą',
  nameTitle: 'Sveiki. Kaip kitiems į jus kreiptis?',
  nameLabel: 'Jūsų vardas',
  nameHint: 'Taip, kaip jus pažįsta partneriai. Vėliau galėsite pakeisti.',
  finish: 'Tęsti',
  withPassword: 'Turiu slaptažodį',
  withCode: 'Verčiau atsiųsti kodą',
  passwordLabel: 'Slaptažodis',
  demoTitle: 'Apsidairyti kito žmogaus akimis',
  demoText: 'Tai pavyzdys su išgalvotais žmonėmis. Pasirinkite vieną ir iškart būsite viduje.',
}
