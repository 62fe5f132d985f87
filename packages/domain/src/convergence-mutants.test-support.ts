import type { Envelope, Stamp } from './command.ts'
import { definitionOf } from './commands.ts'
import type { Oracle } from './convergence-oracles.test-support.ts'
import type { Parts } from './convergence-world.test-support.ts'
import { Draft } from './draft.ts'
import { copyRows, MemoryProject } from './memory-project.test-support.ts'
import type { Details, ProjectEvent, Verdict } from './protocol.ts'
import { type Refused, Replica, type Touched } from './replica.ts'
import type { ProjectState } from './state.ts'
import type { Changes, Reader } from './tables.ts'

/** No idempotency: a command that comes twice is done twice. */
class ForgetfulProject extends MemoryProject {
  protected override logged(): undefined {
    return undefined
  }
}

/** No refusals: the server does whatever can be done at all. */
class ObedientProject extends MemoryProject {
  protected override decided(command: Envelope, stamp: Stamp) {
    const draft = new Draft(this.rows)
    try {
      definitionOf(command.type)?.change(draft, command.body, stamp)
      return { changes: draft.changes() }
    } catch {
      return { refusal: 'invalid' as const }
    }
  }
}

/** No whole changes: rows that are gone are not in the log. */
class SparingProject extends MemoryProject {
  override dispatch(actorId: string | null, commands: readonly Envelope[]) {
    const before = this.log.length
    const verdicts = super.dispatch(actorId, commands)
    for (const event of this.log.slice(before)) event.gone = {}
    return verdicts
  }
}

/** No re-check: pending work is done over each new base, whatever that says of it. */
class Careless extends Replica {
  override get view(): Reader {
    const view = new Draft(this.confirmed)
    for (const { command, at } of this.pending) {
      try {
        definitionOf(command.type)?.change(view, command.body, { actorId: null, at })
      } catch {
        // The row is gone; a careless program goes on.
      }
    }
    return view
  }
}

/** No replay: what pending work changed is laid over each new base as it was when it was done. */
class Stiff extends Replica {
  readonly #rows = new Map<string, Changes>()

  override dispatch(...[command, at]: Parameters<Replica['dispatch']>) {
    const refusal = super.dispatch(command, at)
    if (!refusal) this.#rows.set(command.id, (super.view as Draft).changes())
    return refusal
  }

  override get view(): Reader {
    const view = copyRows(this.confirmed)
    for (const { command } of this.pending) {
      const rows = this.#rows.get(command.id)
      if (rows) view.patch(rows)
    }
    return view
  }
}

/** No gap check: events are applied as they come. */
class Hasty extends Replica {
  readonly #state: ProjectState

  constructor(state: ProjectState, actorId: string, changed?: (touched: Touched) => void) {
    super(state, actorId, changed)
    this.#state = state
  }

  override receive(events: readonly ProjectEvent[]): void {
    for (const event of events) {
      if (event.version <= this.version + 1) continue
      this.#state.patch(event)
      this.#state.version = event.version
    }
    super.receive(events)
  }
}

/** No settling by answer: only an event that is applied takes a command off the list. */
class Deaf extends Replica {
  override settle(verdicts: readonly Verdict[]): Refused[] {
    this.receive(verdicts.flatMap((verdict) => ('event' in verdict ? [verdict.event] : [])))
    return super.settle(verdicts.filter((verdict) => 'refused' in verdict))
  }
}

/** No hold: an event that comes early is thrown away. */
class Impatient extends Replica {
  override receive(events: readonly ProjectEvent[]): void {
    for (const event of events) if (event.version === this.version + 1) super.receive([event])
  }
}

/** No hand-back: what the server refused is kept from the person. */
class Silent extends Replica {
  override settle(verdicts: readonly Verdict[]): Refused[] {
    super.settle(verdicts)
    return []
  }
}

/** No announcement when a snapshot replaces the base. */
class Mute extends Replica {
  constructor(state: ProjectState, actorId: string, changed: (touched: Touched) => void = () => {}) {
    super(state, actorId, (touched) => changed(new Map([...touched].filter(([table]) => table !== 'cards'))))
  }
}

/** No care while a card opens: the answer counts as that of the version at which it is read. */
class Sleepy extends Replica {
  override askDetails(): void {
    // It looks up when the answer is there.
  }

  override takeDetails(cardId: string, details: Details): boolean {
    super.askDetails(cardId)
    return super.takeDetails(cardId, { ...details, version: this.version })
  }
}

interface Mutant {
  name: string
  parts: Partial<Parts>
  /** One oracle that must see it within thirty seeds; others may as well. */
  caughtBy: Oracle
}

/** Small ways to break the product: they test the oracles. */
export const MUTANTS: Mutant[] = [
  { name: 'a server without idempotency', parts: { Project: ForgetfulProject }, caughtBy: 'once' },
  { name: 'a server that refuses nothing', parts: { Project: ObedientProject }, caughtBy: 'sound' },
  { name: 'a server that logs no deletion', parts: { Project: SparingProject }, caughtBy: 'agreement' },
  { name: 'a replica without a re-check', parts: { Replica: Careless }, caughtBy: 'view' },
  { name: 'a replica without replay', parts: { Replica: Stiff }, caughtBy: 'sound' },
  { name: 'a replica without a gap check', parts: { Replica: Hasty }, caughtBy: 'agreement' },
  { name: 'a replica that does not settle by answer', parts: { Replica: Deaf }, caughtBy: 'view' },
  { name: 'a replica that holds no early event', parts: { Replica: Impatient }, caughtBy: 'order' },
  { name: 'a replica that hands nothing back', parts: { Replica: Silent }, caughtBy: 'view' },
  { name: 'a replica that announces no cards', parts: { Replica: Mute }, caughtBy: 'announced' },
  { name: 'a replica that misses what happens while a card opens', parts: { Replica: Sleepy }, caughtBy: 'agreement' },
  { name: 'a window that forgets unsent commands', parts: { keepsUnsent: false }, caughtBy: 'view' },
]
