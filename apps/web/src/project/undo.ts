import { type Command, loadedDefinition, type Refusal } from '@meanwhile/domain/command'
import { History, type UndoStep } from '@meanwhile/domain/history'
import type { Reader } from '@meanwhile/domain/tables'

interface Part {
  inverse: Command
  /** What I did: as long as the project still shows it, taking it back touches nobody else's work. */
  done: Command
}

interface Step extends UndoStep {
  /** In the order in which they were done. */
  parts: readonly Part[]
}

/** Why a step could not be taken back: somebody changed the same thing since, or the project refuses it now. */
export type UndoFault = 'changed' | Refusal

export type UndoResult = { step: UndoStep } | { fault: UndoFault; step: UndoStep } | null

type Dispatch = (command: Command) => Refusal | null

export interface Done {
  step: UndoStep | null
  refused: Refusal | null
  /** The command that was refused first, so that the words about it can name what it was about. */
  stopped: Command | null
}

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

  /**
   * Does the commands and records those that were taken as one step. The step is null when nothing of it can be taken
   * back; `refused` is the first refusal.
   */
  do(project: Project, commands: readonly Command[], dispatch: Dispatch): Done {
    const parts: Part[] = []
    let told: Omit<UndoStep, 'count'> | null = null
    let refused: Refusal | null = null
    let stopped: Command | null = null
    for (const command of commands) {
      const inverse = project.inverse(command)
      const about = loadedDefinition(command.type)?.about(project.view, command.body) ?? {}
      const refusal = dispatch(command)
      if (refusal && !refused) [refused, stopped] = [refusal, command]
      if (refusal || !inverse) continue
      told ??= { type: command.type, about }
      parts.push({ inverse, done: command })
    }
    if (!told) return { step: null, refused, stopped }
    const step: Step = { ...told, count: parts.length, parts }
    this.#history.did(step)
    return { step, refused, stopped }
  }

  undo(project: Project, dispatch: Dispatch): UndoResult {
    const step = this.#history.takeUndo()
    return step ? this.#run(project, step, dispatch, (back) => this.#history.undid(back)) : null
  }

  redo(project: Project, dispatch: Dispatch): UndoResult {
    const step = this.#history.takeRedo()
    return step ? this.#run(project, step, dispatch, (back) => this.#history.redid(back)) : null
  }

  /** The last command is taken back first. What others changed since, or the project refuses now, stays as it is. */
  #run(project: Project, step: Step, dispatch: Dispatch, record: (back: Step) => void): UndoResult {
    const parts: Part[] = []
    let taken = 0
    let fault: UndoFault = 'changed'
    for (const { inverse, done } of [...step.parts].reverse()) {
      const back = project.inverse(inverse)
      // The inverse of the inverse says what the project shows now. Another value than mine is somebody else's work.
      if (back && back.type === done.type && !equal(back.body, done.body)) continue
      const refusal = dispatch(inverse)
      if (refusal) {
        fault = refusal
        continue
      }
      taken++
      if (back) parts.push({ inverse: back, done: inverse })
    }
    if (taken === 0) return { fault, step }
    if (parts.length > 0) record({ ...step, count: parts.length, parts })
    return { step: { ...step, count: taken } }
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
