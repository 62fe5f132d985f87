import type { Translation } from '../messages.ts'
import type { stage as english } from './stage.en.ts'

export const stage: Translation<typeof english, 'lt'> = {
  change: 'Keisti stadiją',
  set: 'Nustatyti stadiją',
  stage: 'Stadija',
  since: 'Nuo kada (jei tuščia, nuo šiandien)',
  note: 'Pastaba',
  why: 'Kodėl jos atsisakoma',
  'means.scouting': 'Kažkas pastebėjo tuščią vietą. Toliau, kai savininkas žinomas ir pasirengęs kalbėtis.',
  'means.negotiation': 'Pokalbiai su savininku ar savivaldybe. Toliau, kai sutartis pasirašyta.',
  'means.preparation':
    'Sutvarkoma saugiai: leidimai, draudimas, kvietimas rezidentams. Toliau, kai ja gali naudotis pirmieji žmonės.',
  'means.opening': 'Pirmieji mėnesiai, viskas nauja. Toliau, kai veikia be kasdienės pagalbos.',
  'means.active': 'Rezidentai, programa, priežiūra. Toliau, kai artėja pabaiga arba ji tampa kuo nors daugiau.',
  'means.consolidating': 'Ji auga: ilga sutartis, pirkimas, kooperatyvas. Čia ji ir lieka.',
  'means.winding_down': 'Paskutinė diena nustatyta, rezidentai keliasi. Toliau, kai raktai grąžinti.',
  'means.closed': 'Ji įvertinta, jos istorija papasakota.',
  'means.dropped': 'Jos atsisakyta prieš atidarymą; priežastis lieka istorijoje.',
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
