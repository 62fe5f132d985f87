import type { Translation } from '../messages.ts'
import type { filter as english } from './filter.en.ts'

export const filter: Translation<typeof english, 'lv'> = {
  open: 'Filtrs',
  shown: '{shown} no {all}',
  listEmpty: 'Filtram šeit neatbilst neviena kartīte',
}
