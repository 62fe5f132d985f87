import { nounCommands } from '../noun.ts'
import { textIn } from '../translated.ts'
import { MAX_OBJECTIVES, ObjectiveFields } from './objective.ts'

/** A line of history names an objective by its first words. */
const NAME_LENGTH = 80

export const objective = nounCommands({
  noun: 'objective',
  table: 'objectives',
  fields: ObjectiveFields,
  references: {},
  needs: 'project.edit',
  limit: MAX_OBJECTIVES,
  nameOf: ({ texts }) => (textIn(texts, ['en'])?.text ?? '').slice(0, NAME_LENGTH),
})
