import type { Translation } from '../messages.ts'
import type { live as source } from './live.en.ts'

export const live: Translation<typeof source, 'lt'> = {
  connecting: 'Jungiamasi',
  saved: 'Įrašyta',
  saving: {
    one: 'Įrašomas {count} pakeitimas',
    few: 'Įrašomi {count} pakeitimai',
    many: 'Įrašoma {count} pakeitimo',
    other: 'Įrašoma {count} pakeitimų',
  },
  offline: 'Nėra ryšio. Jūsų pakeitimai išsaugomi ir bus išsiųsti vėliau.',
  waiting: {
    one: '{count} pakeitimas laukia tinklo',
    few: '{count} pakeitimai laukia tinklo',
    many: '{count} pakeitimo laukia tinklo',
    other: '{count} pakeitimų laukia tinklo',
  },
  outdated: 'Meanwhile buvo atnaujinta. Norėdami tęsti, įkelkite puslapį iš naujo; jūsų pakeitimai išsaugoti.',
  reload: 'Įkelti iš naujo',
  notLasting: 'Ši naršyklė neleidžia Meanwhile nieko saugoti. Neuždarykite šios kortelės, kol viskas bus įrašyta.',
  opening: 'Projektas atveriamas',
  failedTitle: 'Projekto atverti nepavyko',
  failedText: 'Serveris neatsakė. Niekas neprarasta; bus bandoma dar kartą savaime.',
  tryAgain: 'Bandyti dar kartą',
  goneTitle: 'Tokio projekto jums nėra',
  goneText: 'Jo nėra arba neturite prie jo prieigos. Jus gali pakviesti projekto koordinatorius.',
  toProjects: 'Į mano projektus',
  undo: 'Atšaukti',
  redo: 'Grąžinti',
}
