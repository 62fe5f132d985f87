import type { Translation } from '../messages.ts'
import type { stage as english } from './stage.en.ts'

export const stage: Translation<typeof english, 'lt'> = {
  change: 'Keisti stadiją',
  set: 'Nustatyti stadiją',
  stage: 'Stadija',
  since: 'Nuo kada (jei tuščia, nuo šiandien)',
  note: 'Pastaba',
  from: 'nuo: {date}',
  reason: 'Kodėl skelbiama dabar',
  reasonHint: 'Sąlyga dar neįvykdyta. Priežastis lieka istorijoje.',
  gateClosed: 'Sąlyga dar neįvykdyta. Dabar paskelbti gali tik koordinatorius, nurodęs priežastį.',
  reasonWas: 'Paskelbta prieš įvykdant sąlygą: {reason}',
  void: 'Atšaukti kaip klaidą: {stage}',
  putBack: 'Grąžinti: {stage}',
  voided: 'atšaukta',
  hideVoided: 'Slėpti, kas atšaukta',
  showVoided: {
    one: 'Rodyti {count} atšauktą eilutę',
    few: 'Rodyti {count} atšauktas eilutes',
    many: 'Rodyti {count} atšauktos eilutės',
    other: 'Rodyti {count} atšauktų eilučių',
  },
}
