import type { Translation } from '../messages.ts'
import type { shell as english } from './shell.en.ts'

export const shell: Translation<typeof english, 'lt'> = {
  product: 'Meanwhile',
  tagline: 'Viena planavimo lenta visiems, kurie atgaivina tuščias vietas.',
  skip: 'Pereiti prie turinio',
  navigation: 'Pagrindinė navigacija',
  projects: 'Projektai',
  switchProject: 'Keisti projektą',
  personMenu: '{name}: meniu',
  account: 'Mano paskyra',
  signOut: 'Atsijungti',
  language: 'Kalba',
  theme: 'Spalvos',
  themeLight: 'Šviesios',
  themeDark: 'Tamsios',
  themeSystem: 'Kaip įrenginyje',
  close: 'Uždaryti',
  reload: 'Įkelti iš naujo',
  offline: 'Nėra tinklo. Šiame įrenginyje esančius puslapius vis dar galima atverti.',
  toProjects: 'Į mano projektus',
  errorTitle: 'Šis puslapis suklupo',
  errorText:
    'Tai, ką išsaugojote, yra saugu. Įkelkite puslapį iš naujo; jei tai kartosis, praneškite serverio prižiūrėtojui.',
  loadFailed: 'Nepavyko įkelti',
  fold: 'Suskleisti navigaciją',
  unfold: 'Išskleisti navigaciją',
  mine: 'Mano reikalai',
  search: 'Ieškoti',
  me: 'Aš',
}
