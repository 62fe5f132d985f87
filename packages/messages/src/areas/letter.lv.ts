import type { Translation } from '../messages.ts'
import type { letter as english } from './letter.en.ts'

export const letter: Translation<typeof english, 'lv'> = {
  'now.subject': '{project}: {card}',
  'digest.subject': {
    zero: 'Kopsavilkums: {count} kartīšu ar jaunumiem',
    one: 'Kopsavilkums: {count} kartīte ar jaunumiem',
    other: 'Kopsavilkums: {count} kartītes ar jaunumiem',
  },
  'digest.text': 'Tas noticis ar jūsu kartītēm, un par to vēl neesam rakstījuši.',
  'digest.more': {
    zero: 'un vēl {count} kartīšu paziņojumos',
    one: 'un vēl {count} kartīte paziņojumos',
    other: 'un vēl {count} kartītes paziņojumos',
  },
  open: 'Atvērt kartīti',
  inbox: 'Atvērt paziņojumus',
  settings: 'Izvēlēties, kādas vēstules saņemt',
  stop: 'Vairs nesūtīt šādas vēstules',
  'stop.title': 'Vairs nesūtīt šīs vēstules?',
  'stop.now': 'Vairs nesaņemsiet vēstules uzreiz pēc notikuma. Paziņojumos redzēsiet visu.',
  'stop.digest': 'Vairs nesaņemsiet kopsavilkumus. Paziņojumos redzēsiet visu.',
  'stop.button': 'Vairs nesūtīt',
  'stop.doneTitle': 'Šīs vēstules vairs nesūtīsim',
  'stop.done': 'Paziņojumos redzēsiet visu. Izvēli varat mainīt jebkurā laikā.',
  'stop.goneTitle': 'Šī saite vairs nedarbojas',
  'stop.gone': 'Piesakieties un savā kontā izvēlieties, kādas vēstules saņemt.',
}
