import type { Translation } from '../messages.ts'
import type { view as english } from './view.en.ts'

export const view: Translation<typeof english, 'lt'> = {
  switch: 'Lentos rodiniai',
  board: 'Lenta',
  table: 'Lentelė',
  calendar: 'Kalendorius',
  saved: 'Išsaugoti rodiniai',
}
