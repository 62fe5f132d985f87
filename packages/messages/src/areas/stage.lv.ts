import type { Translation } from '../messages.ts'
import type { stage as english } from './stage.en.ts'

export const stage: Translation<typeof english, 'lv'> = {
  change: 'Mainīt stadiju',
  set: 'Noteikt stadiju',
  stage: 'Stadija',
  since: 'Kopš (šodien, ja neaizpilda)',
  note: 'Piezīme',
  why: 'Kāpēc no tās atsakās',
  'means.scouting': 'Kāds ir ieraudzījis tukšu vietu. Tālāk, kad īpašnieks ir zināms un gatavs runāt.',
  'means.negotiation': 'Sarunas ar īpašnieku vai pašvaldību. Tālāk, kad līgums ir parakstīts.',
  'means.preparation':
    'To sakārto droši: atļaujas, apdrošināšana, rezidentu aicinājums. Tālāk, kad to drīkst lietot pirmie cilvēki.',
  'means.opening': 'Pirmie mēneši, viss ir jauns. Tālāk, kad tā darbojas bez ikdienas palīdzības.',
  'means.active': 'Rezidenti, programma, uzturēšana. Tālāk, kad tuvojas beigas vai tā kļūst par ko vairāk.',
  'means.consolidating': 'Tā aug: ilgs līgums, pirkums, kooperatīvs. Šeit tā paliek.',
  'means.winding_down': 'Pēdējā diena ir zināma, rezidenti pārceļas. Tālāk, kad atslēgas ir nodotas.',
  'means.closed': 'Tā ir izvērtēta, un tās stāsts izstāstīts.',
  'means.dropped': 'No tās atteicās, pirms tā tika atvērta; iemesls paliek vēsturē.',
  from: 'kopš: {date}',
  reason: 'Kāpēc to publicē tagad',
  reasonHint: 'Nosacījums vēl nav izpildīts. Iemesls paliek vēsturē.',
  gateClosed: 'Nosacījums vēl nav izpildīts. Publicēt tagad var tikai koordinators, uzrakstot iemeslu.',
  reasonWas: 'Publicēts pirms nosacījuma izpildes: {reason}',
  void: 'Atsaukt kā kļūdu: {stage}',
  putBack: 'Atlikt atpakaļ: {stage}',
  voided: 'atsaukts',
  hideVoided: 'Paslēpt atsaukto',
  showVoided: {
    zero: 'Rādīt {count} atsauktas rindas',
    one: 'Rādīt {count} atsauktu rindu',
    other: 'Rādīt {count} atsauktas rindas',
  },
}
