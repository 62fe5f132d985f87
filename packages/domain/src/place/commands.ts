import { nounCommands } from '../noun.ts'
import { textIn } from '../translated.ts'
import { MAX_PLACES, PlaceFields } from './place.ts'

export const place = nounCommands({
  noun: 'place',
  table: 'places',
  fields: PlaceFields,
  references: {},
  needs: 'places.edit',
  limit: MAX_PLACES,
  nameOf: ({ names }) => textIn(names, ['en'])?.text ?? '',
})
