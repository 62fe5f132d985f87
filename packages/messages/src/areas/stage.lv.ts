import type { Translation } from '../messages.ts'
import type { stage as english } from './stage.en.ts'

export const stage: Translation<typeof english, 'lv'> = {
  change: 'Mainīt stadiju',
  set: 'Noteikt stadiju',
  stage: 'Stadija',
  since: 'Kopš (šodien, ja neaizpilda)',
  note: 'Piezīme',
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
