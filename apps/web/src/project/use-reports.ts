import type { Refusal } from '@meanwhile/domain/command'
import type { CommandType } from '@meanwhile/domain/commands'
import type { UndoStep } from '@meanwhile/domain/history'
import { useMemo } from 'react'
import { useMessages } from '../lib/use-messages.ts'
import { toast } from '../ui/toast.ts'
import type { UndoFault, UndoResult } from './undo.ts'

/** What takes something out of sight or far away is told with a way back; the rest is plain to see. */
const TOLD: ReadonlySet<string> = new Set<CommandType>([
  'card.move',
  'card.archive',
  'list.move',
  'list.archive',
  'board.archive',
  'label.archive',
])

export interface Reports {
  refused: (code: Refusal) => void
  did(step: UndoStep, undo: () => void): void
  undone(result: UndoResult, redo: () => void): void
  redone(result: UndoResult, undo: () => void): void
}

/** What the person is told of their own actions, in their language. */
export function useReports(): Reports {
  const { t } = useMessages()
  return useMemo(() => {
    const line = (step: UndoStep) =>
      step.count > 1
        ? t('live.changes', { count: step.count })
        : t.fill(`history.${step.type as CommandType}`, step.about)
    const reason = (fault: UndoFault) => (fault === 'changed' ? t('live.changedSince') : t(`refusal.${fault}`))
    return {
      refused: (code) => toast({ message: t(`refusal.${code}`), kind: 'problem' }),
      did: (step, undo) => {
        if (TOLD.has(step.type) || step.count > 1)
          toast({ message: line(step), action: { label: t('live.undo'), run: undo } })
      },
      undone: (result, redo) => {
        if (!result) return
        if ('fault' in result) toast({ message: t('live.cannotUndo', { reason: reason(result.fault) }) })
        else
          toast({
            message: t('live.undone', { what: line(result.step) }),
            action: { label: t('live.redo'), run: redo },
          })
      },
      redone: (result, undo) => {
        if (!result) return
        if ('fault' in result) toast({ message: t('live.cannotRedo', { reason: reason(result.fault) }) })
        else
          toast({
            message: t('live.redone', { what: line(result.step) }),
            action: { label: t('live.undo'), run: undo },
          })
      },
    } satisfies Reports
  }, [t])
}
