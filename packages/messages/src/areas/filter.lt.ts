import type { Translation } from '../messages.ts'
import type { filter as english } from './filter.en.ts'

export const filter: Translation<typeof english, 'lt'> = {
  open: 'Filtras',
  shown: '{shown} iš {all}',
  listEmpty: 'Filtro čia neatitinka nė viena kortelė',
}
