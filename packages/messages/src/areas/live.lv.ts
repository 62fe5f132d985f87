import type { Translation } from '../messages.ts'
import type { live as source } from './live.en.ts'

export const live: Translation<typeof source, 'lv'> = {
  connecting: 'Notiek savienošanās',
  saved: 'Saglabāts',
  saving: {
    zero: 'Saglabā {count} izmaiņu',
    one: 'Saglabā {count} izmaiņu',
    other: 'Saglabā {count} izmaiņas',
  },
  offline: 'Nav savienojuma. Jūsu izmaiņas tiek saglabātas un nosūtītas vēlāk.',
  waiting: {
    zero: '{count} izmaiņu gaida tīklu',
    one: '{count} izmaiņa gaida tīklu',
    other: '{count} izmaiņas gaida tīklu',
  },
  outdated: 'Meanwhile ir atjaunināts. Lai turpinātu, pārlādējiet lapu; jūsu izmaiņas ir saglabātas.',
  reload: 'Pārlādēt',
  notLasting: 'Šī pārlūkprogramma neļauj Meanwhile neko uzglabāt. Neaizveriet šo cilni, kamēr viss nav saglabāts.',
  opening: 'Projekts tiek atvērts',
  failedTitle: 'Projektu neizdevās atvērt',
  failedText: 'Serveris neatbildēja. Nekas nav zaudēts; mēģinājums tiks atkārtots automātiski.',
  tryAgain: 'Mēģināt vēlreiz',
  goneTitle: 'Jums šāda projekta nav',
  goneText: 'Tas neeksistē, vai arī jums nav tam piekļuves. Jūs var uzaicināt projekta koordinators.',
  toProjects: 'Uz maniem projektiem',
  undo: 'Atsaukt',
  redo: 'Atkārtot',
}
