import type { Translation } from '../messages.ts'
import type { letter as english } from './letter.en.ts'

export const letter: Translation<typeof english, 'lt'> = {
  'now.subject': '{project}: {card}',
  'digest.subject': {
    one: 'Santrauka: {count} kortelė su naujienomis',
    few: 'Santrauka: {count} kortelės su naujienomis',
    many: 'Santrauka: {count} kortelės su naujienomis',
    other: 'Santrauka: {count} kortelių su naujienomis',
  },
  'digest.text': 'Tai nutiko jūsų kortelėms, ir apie tai dar nerašėme.',
  'digest.more': {
    one: 'ir dar {count} kortelė pranešimuose',
    few: 'ir dar {count} kortelės pranešimuose',
    many: 'ir dar {count} kortelės pranešimuose',
    other: 'ir dar {count} kortelių pranešimuose',
  },
  open: 'Atverti kortelę',
  inbox: 'Atverti pranešimus',
  settings: 'Pasirinkti, kokius laiškus gauti',
  stop: 'Nebesiųsti tokių laiškų',
  'stop.title': 'Nebesiųsti šių laiškų?',
  'stop.now': 'Nebegausite laiškų iškart po įvykio. Pranešimuose matysite viską.',
  'stop.digest': 'Nebegausite santraukų. Pranešimuose matysite viską.',
  'stop.button': 'Nebesiųsti',
  'stop.doneTitle': 'Šių laiškų nebesiųsime',
  'stop.done': 'Pranešimuose matysite viską. Pasirinkimą galite keisti bet kada.',
  'stop.goneTitle': 'Ši nuoroda nebeveikia',
  'stop.gone': 'Prisijunkite ir savo paskyroje pasirinkite, kokius laiškus gauti.',
}
