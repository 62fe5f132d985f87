import { projectOf } from '../project/project-of.ts'
import { historyOf } from '../stage/stage-history.ts'
import type { Reader } from '../tables.ts'
import type { Result } from './result.ts'

/** Stages of a result that the partners have approved. */
const APPROVED = ['approved', 'submitted', 'evaluated', 'published']

/** Whether a result may be published: what its gate waits for has happened, or somebody took it on themselves. */
export function isGateOpen(project: Reader, result: Result): boolean {
  const history = historyOf(project, result.id)
  if (history.some(({ reason }) => reason !== null)) return true
  switch (result.gate) {
    case 'none':
      return true
    case 'after_partner_approval':
      return history.some(({ stage }) => APPROVED.includes(stage))
    case 'after_evaluation':
      return projectOf(project).facts.evaluation !== null
  }
}
