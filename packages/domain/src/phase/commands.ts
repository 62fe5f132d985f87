import { nounCommands } from '../noun.ts'
import { refuseCircle } from '../parent.ts'
import { textIn } from '../translated.ts'
import { MAX_PHASES, PhaseFields } from './phase.ts'

export const PHASE_REFERENCES = { leadPartnerId: 'partners', parentId: 'phases' } as const

export const phase = nounCommands({
  noun: 'phase',
  table: 'phases',
  fields: PhaseFields,
  references: PHASE_REFERENCES,
  needs: 'project.edit',
  limit: MAX_PHASES,
  refuse: (project, row) => {
    if (row.fromMonth !== null && row.toMonth !== null && row.toMonth < row.fromMonth) return 'invalid'
    return refuseCircle(project, 'phases', row)
  },
  nameOf: ({ titles }) => textIn(titles, ['en'])?.text ?? '',
})
