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
  changed: 'Kažkas tuo tarpu išsaugojo kitą versiją. Jūsiškė išliko; palyginkite abi.',
  'gate-closed':
    'Rezultatas skelbiamas, kai jam atsiveria kelias: po partnerių pritarimo arba finansuotojo įvertinimo. Koordinatorius gali paskelbti anksčiau, nurodęs priežastį.',
  'unknown-command': 'Serveris nepažįsta šio veiksmo. Įkelkite puslapį iš naujo, kad versijos sutaptų.',
  invalid: 'Kai kas iš įvestų duomenų neleidžiama. Patikrinkite, ką įvedėte.',
  'wrong-code': 'Kodas neteisingas arba nebegalioja. Pažiūrėkite naujausią laišką arba paprašykite naujo kodo.',
  'wrong-password': 'El. pašto adresas ir slaptažodis nesutampa.',
  'too-many-tries': 'Bandymų buvo per daug. Palaukite ketvirtį valandos ir bandykite dar kartą.',
  'mail-failed': 'Laiško išsiųsti nepavyko. Bandykite dar kartą po kelių minučių.',
  'invitation-closed': 'Šis kvietimas nebegalioja. Paprašykite naujo.',
  'other-address': 'Šis kvietimas skirtas kitam el. pašto adresui. Prisijunkite adresu, kuriuo jis buvo išsiųstas.',
  'signed-out': 'Jūsų prisijungimas baigėsi. Prisijunkite iš naujo; tai, ką padarėte, išsaugota.',
  unreachable: 'Serveris neatsako. Patikrinkite tinklą ir bandykite dar kartą.',
  broken: 'Mūsų pusėje įvyko klaida. Niekas nepakeista. Po akimirkos bandykite dar kartą.',
}
