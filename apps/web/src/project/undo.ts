import type { Command, Refusal } from '@meanwhile/domain/command'
import { definitionOf } from '@meanwhile/domain/commands'
import { History, type UndoStep } from '@meanwhile/domain/history'
import type { Reader } from '@meanwhile/domain/tables'

interface Step extends UndoStep {
  /** What I did: as long as the project still shows it, taking it back touches nobody else's work. */
  done: Command
}

/** Why a step could not be taken back: somebody changed the same thing since, or the project refuses it now. */
export type UndoFault = 'changed' | Refusal

export type UndoResult = { step: UndoStep } | { fault: UndoFault; step: UndoStep } | null

interface Project {
  readonly view: Reader
  inverse(command: Command): Command | null
}

/** My own steps in one project: what is recorded when I act, and what is sent when I take it back. */
export class Undo {
  readonly #history = new History<Step>()

  get canUndo(): boolean {
    return this.#history.canUndo
  }

  get canRedo(): boolean {
    return this.#history.canRedo
  }

  /** Call it before the command is dispatched; the answer records the step once the command was taken. */
  prepare(project: Project, command: Command): () => UndoStep | null {
    const inverse = project.inverse(command)
    const about = definitionOf(command.type)?.about(project.view, command.body) ?? {}
    return () => {
      if (!inverse) return null
      const step: Step = { inverse, type: command.type, about, done: command }
      this.#history.did(step)
      return step
    }
  }

  undo(project: Project, dispatch: (command: Command) => Refusal | null): UndoResult {
    const step = this.#history.takeUndo()
    return step ? this.#run(project, step, dispatch, (back) => this.#history.undid(back)) : null
  }

  redo(project: Project, dispatch: (command: Command) => Refusal | null): UndoResult {
    const step = this.#history.takeRedo()
    return step ? this.#run(project, step, dispatch, (back) => this.#history.redid(back)) : null
  }

  #run(
    project: Project,
    step: Step,
    dispatch: (command: Command) => Refusal | null,
    record: (back: Step) => void,
  ): UndoResult {
    const back = project.inverse(step.inverse)
    // The inverse of the inverse says what the project shows now. Another value than mine is somebody else's work.
    if (back && back.type === step.done.type && !equal(back.body, step.done.body)) return { fault: 'changed', step }
    const refusal = dispatch(step.inverse)
    if (refusal) return { fault: refusal, step }
    if (back) record({ ...step, inverse: back, done: step.inverse })
    return { step }
  }
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => equal(a[name as keyof typeof a], b[name as keyof typeof b]))
  )
}
