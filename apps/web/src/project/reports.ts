import type { Command, Refusal } from '@meanwhile/domain/command'
import type { UndoStep } from '@meanwhile/domain/history'
import { currentTranslate } from '../lib/locale-store.ts'
import { lazyCode, loadAhead } from '../ui/lazy-code.ts'
import { toast } from '../ui/toast.ts'
import type { Manner } from './live-context.ts'
import type { ProjectStore } from './project-store.ts'
import type { UndoResult } from './undo.ts'

const toasts = lazyCode(() => import('./step-toasts.ts'))
const stoppedToast = lazyCode(() => import('./stopped-toast.ts'))

/** A toast that cannot be said for want of its words is let go: what it tells of has happened, and is on the screen. */
function tell(say: (toasts: typeof import('./step-toasts.ts')) => void): void {
  toasts.load().then(say, () => {})
}

/** What the person is told of their own actions, in their language. */
export const reports = {
  refused(code: Refusal, project: ProjectStore, command: Command | null): void {
    const plain = () => toast({ message: currentTranslate()(`refusal.${code}`), kind: 'problem' })
    if (command === null || (code !== 'forbidden' && code !== 'gate-closed')) return plain()
    // It may be the thing that a card is that may not go there: then more is to be said, and there is a way on.
    stoppedToast
      .load()
      .then(({ tellStopped }) => tellStopped(currentTranslate(), project, command, code) || plain(), plain)
  },
  did: (step: UndoStep, undo: () => void, manner?: Manner) =>
    tell(({ tellDone }) => tellDone(currentTranslate(), step, undo, manner)),
  undone(result: UndoResult, redo: () => void): void {
    if (result) tell(({ tellUndone }) => tellUndone(currentTranslate(), result, redo))
  },
  redone(result: UndoResult, undo: () => void): void {
    if (result) tell(({ tellRedone }) => tellRedone(currentTranslate(), result, undo))
  },
  /** Before the network may be gone. */
  prepare: () => {
    loadAhead(toasts)
    loadAhead(stoppedToast)
  },
}
