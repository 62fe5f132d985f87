import type { CommandType } from '@meanwhile/domain/commands'
import type { UndoStep } from '@meanwhile/domain/history'
import type { Stage } from '@meanwhile/domain/stage/stages'
import type { Translate } from '@meanwhile/messages/messages'
import { toast } from '../ui/toast.ts'
import type { Manner } from './live-context.ts'
import type { UndoFault, UndoResult } from './undo.ts'

/** What takes something out of sight or far away is told with a way back; the rest is plain to see. */
const TOLD: ReadonlySet<string> = new Set<CommandType>([
  'card.move',
  'card.archive',
  'list.move',
  'list.archive',
  'board.archive',
  'label.archive',
  'note.archive',
])

const line = (t: Translate, step: UndoStep) =>
  step.count > 1 ? t('live.changes', { count: step.count }) : t.fill(`history.${step.type as CommandType}`, step.about)

/** What became of the thing that a card is, where that is not plain to see: it is shown by its page, not by this board. */
function thingLine(t: Translate, { type, about }: UndoStep): string | null {
  const { thing, stage } = about
  if (thing === undefined) return null
  if (type === 'card.archive') return t('bridge.archived', { card: about.card ?? '', thing })
  return stage === undefined ? null : t('bridge.nowAt', { name: thing, stage: t(`board.stage.${stage as Stage}`) })
}

const doneLine = (t: Translate, step: UndoStep) => {
  const words = thingLine(t, step)
  return step.count > 1 ? [line(t, step), words].filter(Boolean).join('. ') : (words ?? line(t, step))
}

export function tellDone(t: Translate, step: UndoStep, undo: () => void, manner?: Manner): void {
  if (TOLD.has(step.type) || step.count > 1)
    toast({
      message: doneLine(t, step),
      action: { label: t('live.undo'), run: undo },
      silent: manner?.spoken ?? false,
    })
}

export function tellUndone(t: Translate, result: NonNullable<UndoResult>, redo: () => void): void {
  if ('fault' in result) toast({ message: t('live.cannotUndo', { reason: reason(t, result.fault) }) })
  else
    toast({
      message: t('live.undone', { what: line(t, result.step) }),
      action: { label: t('live.redo'), run: redo },
    })
}

export function tellRedone(t: Translate, result: NonNullable<UndoResult>, undo: () => void): void {
  if ('fault' in result) toast({ message: t('live.cannotRedo', { reason: reason(t, result.fault) }) })
  else
    toast({
      message: t('live.redone', { what: line(t, result.step) }),
      action: { label: t('live.undo'), run: undo },
    })
}

function reason(t: Translate, fault: UndoFault): string {
  return fault === 'changed' ? t('live.changedSince') : t(`refusal.${fault}`)
}
