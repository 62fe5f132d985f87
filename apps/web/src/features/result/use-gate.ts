import { isGateOpen } from '@meanwhile/domain/result/gate'
import type { Result } from '@meanwhile/domain/result/result'
import { historyOf } from '@meanwhile/domain/stage/stage-history'
import { useProject, useProjectStore, useRows } from '../../project/use-project.ts'

export interface GateState {
  open: boolean
  /** Why somebody published it before the gate opened. */
  reason: string | null
}

/** Whether a result may be published; it follows the history of the result and the project's facts. */
export function useGate(result: Result): GateState {
  const { view } = useProjectStore()
  useProject()
  useRows('stageChanges')
  const reason = historyOf(view, result.id).findLast((change) => change.reason !== null)?.reason ?? null
  return { open: isGateOpen(view, result), reason }
}
