/** One step that can be taken back, as a person is told of it. */
export interface UndoStep {
  /** Type and names of the command that was done: "Moved Viskaļi". Of several: of the first. */
  type: string
  about: Record<string, string>
  /** How many commands it is. */
  count: number
}

const MAX_STEPS = 100

/**
 * My own steps, to take back and to do again. Undo dispatches the inverse as a new command; its own inverse becomes
 * the redo. Nobody else's work is rewound.
 */
export class History<Step extends UndoStep = UndoStep> {
  readonly #undo: Step[] = []
  readonly #redo: Step[] = []

  get canUndo(): boolean {
    return this.#undo.length > 0
  }

  get canRedo(): boolean {
    return this.#redo.length > 0
  }

  /** A new action of mine: what could be redone no longer fits. */
  did(step: Step): void {
    push(this.#undo, step)
    this.#redo.length = 0
  }

  takeUndo(): Step | undefined {
    return this.#undo.pop()
  }

  takeRedo(): Step | undefined {
    return this.#redo.pop()
  }

  undid(step: Step): void {
    push(this.#redo, step)
  }

  redid(step: Step): void {
    push(this.#undo, step)
  }
}

function push<Step>(steps: Step[], step: Step): void {
  steps.push(step)
  if (steps.length > MAX_STEPS) steps.shift()
}
