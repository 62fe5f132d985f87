import type { Translation } from '../messages.ts'
import type { refusal as english } from './refusal.en.ts'

export const refusal: Translation<typeof english, 'lt'> = {
  'not-found': 'To čia nebėra. Galbūt kažkas tai pašalino.',
  forbidden: 'Jūsų vaidmuo šiame projekte to neleidžia.',
  archived: 'Tai suarchyvuota. Pirmiausia atkurkite.',
  'project-archived': 'Šis projektas suarchyvuotas, jį galima tik skaityti.',
  exists: 'Tai jau yra.',
  'too-many': 'Daugiau tokių įrašų pridėti negalima.',
  'last-coordinator': 'Projekte turi likti bent vienas koordinatorius.',
  'not-archived': 'Tai nėra suarchyvuota.',
  'unknown-command': 'Serveris nepažįsta šio veiksmo. Įkelkite puslapį iš naujo, kad versijos sutaptų.',
  invalid: 'Kai kas iš įvestų duomenų neleidžiama. Patikrinkite, ką įvedėte.',
}
