import type { Translation } from '../messages.ts'
import type { view as english } from './view.en.ts'

export const view: Translation<typeof english, 'lv'> = {
  switch: 'Dēļa skati',
  board: 'Dēlis',
  table: 'Tabula',
  calendar: 'Kalendārs',
  saved: 'Saglabātie skati',
}
