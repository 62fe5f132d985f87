import { fold } from './fold.ts'

/**
 * Names of one place in the languages of the partners. The first 19 rows are the places of the seed data with their
 * exonyms and spellings; after them, towns that partners of such projects write about.
 */
const NAMES: readonly string[] = [
  'Riga Rīga Ryga',
  'Aarhus Århus Orhusa Orhūsa',
  'Brussels Bruxelles Brussel Brisele Briuselis Brüssel',
  'Kiel Ķīle Kylis Kilonia',
  'Paris Parīze Paryžius Paryžiuje Paryż Parigi',
  'Gijón Hihona Gijona Xixón Chichonas',
  'Chemnitz Kemnica Chemnicas',
  'Vilnius Viļņa Wilno Vilna',
  'Klaipėda Klaipēda Kłajpeda',
  'Parma Parmas',
  'Trollhättan Trolhetana Trolhetanas',
  'Daugavpils Daugpilis Dyneburg Dünaburg',
  'Zadar Zadara Zadaras',
  'Lublin Ļubļina Liublinas',
  'Seinäjoki Seinejoki Seinajoki',
  'Copenhagen København Kopenhāgena Kopenhaga Kopenhagen',
  'Warsaw Warszawa Varšava Varšuva Warschau',
  'Kaunas Kauņa Kowno',
  'Tallinn Tallina Talinas',
  'Helsinki Helsingfors Helsinkis',
  'Turku Åbo',
  'Stockholm Stokholma Stokholmas Sztokholm',
  'Gothenburg Göteborg Gēteborga Geteborgas',
  'Berlin Berlīne Berlynas',
  'Cologne Köln Ķelne Kelnas Kolonia',
  'Munich München Minhene Miunchenas Monachium',
  'Lisbon Lisboa Lisabona Lizbona',
  'Prague Praha Prāga Praga',
  'Vienna Wien Vīne Wiedeń',
  'Antwerp Antwerpen Anvers Antverpene Antverpenas',
  'Ghent Gent Gand Gente Gentas',
  'Zagreb Zagreba Zagrebas',
]

const groups: readonly (readonly string[])[] = NAMES.map((row) => [...new Set(row.split(' ').map(fold))])

/** So much of a name that is still being typed says which place is meant. */
const SAYS_ENOUGH = 4

/** The other names of the place that a folded word is, or begins to be: `aarhus` answers `arhus`, `orhusa` and so on. */
export function aliasesOf(word: string): readonly string[] {
  const isName = (name: string) => name === word || (word.length >= SAYS_ENOUGH && name.startsWith(word))
  return groups.flatMap((names) => (names.some(isName) ? names.filter((name) => !name.startsWith(word)) : []))
}

/** All names of the places of which one name has this form. */
export function aliasesOfForm(isForm: (name: string) => boolean): readonly string[] {
  return groups.flatMap((names) => (names.some(isForm) ? names : []))
}
