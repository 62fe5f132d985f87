import type { Translation } from '../messages.ts'
import type { listMore as english } from './list-more.en.ts'

export const listMore: Translation<typeof english, 'lt'> = {
  look: 'Spalva ir riba…',
  lookTitle: 'Spalva ir riba',
  noColour: 'Be spalvos',
  limit: 'Kiek daugiausia kortelių turėtų būti',
  limitHint: 'Jei jų daugiau, tai parodoma, bet niekas nedraudžiama. Tuščias laukas reiškia, kad ribos nėra.',
  collapse: 'Suskleisti',
  copy: 'Kopijuoti sąrašą…',
  copyTitle: 'Kopijuoti sąrašą',
  copyHint: 'Kartu su kortelėmis; kopijose niekas nepažymėta kaip atlikta.',
  fromTemplate: 'Įterpti sąrašą iš šablono…',
  'sort.title': 'Rikiuoti pagal pavadinimą',
  'sort.due': 'Rikiuoti pagal terminą',
  'sort.partner': 'Rikiuoti pagal atsakingą partnerį',
  'sort.newest': 'Rikiuoti pagal sukūrimą, naujausios pirma',
  'sort.oldest': 'Rikiuoti pagal sukūrimą, seniausios pirma',
  sortOffline: 'Kada kortelės sukurtos, galima sužinoti tik esant tinklo ryšiui. Niekas nebuvo surikiuota.',
  'sort.reverse': 'Apversti tvarką',
  moveAll: 'Perkelti visas korteles…',
  archiveAll: 'Archyvuoti visas korteles',
}
