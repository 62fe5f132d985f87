import type { Translation } from '../messages.ts'
import type { liveMore as source } from './live-more.en.ts'

export const liveMore: Translation<typeof source, 'lt'> = {
  undone: 'Atšaukta: {what}',
  redone: 'Grąžinta: {what}',
  cannotUndo: 'To atšaukti nebegalima. {reason}',
  cannotRedo: 'To grąžinti nebegalima. {reason}',
  changes: {
    one: '{count} pakeitimas',
    few: '{count} pakeitimai',
    many: '{count} pakeitimo',
    other: '{count} pakeitimų',
  },
  changedSince: 'Kažkas tai per tą laiką pakeitė.',
  notSentTitle: 'Neišsiųsta',
  notSentText:
    'Serveris to nepriėmė. Bandykite dar kartą arba nukopijuokite tekstą, kad galėtumėte jį panaudoti kitur.',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  dismiss: 'Užverti',
}
