import { type Envelope, loadedDefinition } from '@meanwhile/domain/command'
import { MAX_COMMANDS_PER_DISPATCH, type Verdict } from '@meanwhile/domain/protocol'
import { faultOf, type LineFault, type Transport } from './transport.ts'
import type { Waiting, WaitingStore } from './waiting-store.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

export interface OutboxListener {
  /** The server's answers, before they are forgotten. */
  answered(verdicts: readonly Verdict[]): void
  changed(waiting: number): void
  /** What stands in the way of sending that no patience helps against. */
  stopped(fault: LineFault): void
}

/**
 * Sends my commands in the order in which I gave them, one request at a time, and keeps each until the server has
 * answered it. Sending twice is harmless: a command is known by its id.
 */
export class Outbox {
  readonly #projectId: string
  readonly #transport: Transport
  readonly #store: WaitingStore
  readonly #listener: OutboxListener
  #queue: Waiting[] = []
  #sending = false
  #stopped = false
  #faults = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** After a request that the server could not read: one command at a time, until the culprit is found. */
  #batch = MAX_COMMANDS_PER_DISPATCH

  constructor(projectId: string, transport: Transport, store: WaitingStore, listener: OutboxListener) {
    this.#projectId = projectId
    this.#transport = transport
    this.#store = store
    this.#listener = listener
  }

  get waiting(): number {
    return this.#queue.length
  }

  get commands(): Envelope[] {
    return this.#queue.map(({ command }) => command)
  }

  add(waiting: Waiting): void {
    this.#queue.push(waiting)
    this.#listener.changed(this.waiting)
    // A full disk is no reason not to send.
    this.#store.add([waiting]).catch(() => {})
    this.send()
  }

  /** Puts what an earlier tab left in front of what this one has not sent yet. Answers what is new here. */
  async adopt(): Promise<Waiting[]> {
    const known = new Set(this.#queue.map(({ command }) => command.id))
    const adopted = await this.#store.adopt(known).catch(() => [])
    if (adopted.length === 0) return []
    await loadVerbsOf(adopted)
    this.#queue = [...adopted, ...this.#queue]
    this.#listener.changed(this.waiting)
    return adopted
  }

  /** Forgets commands whose fate is known, from whichever way it became known. */
  settle(commandIds: Iterable<string>): void {
    const ids = new Set(commandIds)
    const settled = this.#queue.filter(({ command }) => ids.has(command.id)).map(({ command }) => command.id)
    if (settled.length === 0) return
    this.#queue = this.#queue.filter(({ command }) => !ids.has(command.id))
    this.#store.remove(settled).catch(() => {})
    this.#listener.changed(this.waiting)
  }

  /** The line came back, or somebody asks: no more waiting for the pause to end. */
  wake(): void {
    this.#stopped = false
    this.#faults = 0
    this.send()
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  send(): void {
    if (this.#sending || this.#stopped || this.#queue.length === 0) return
    if (this.#faults > 0 && this.#timer !== undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#sending = true
    const sent = this.#queue.slice(0, this.#batch).map(({ command }) => command)
    this.#transport
      .dispatch(this.#projectId, sent)
      .then((verdicts) => {
        this.#faults = 0
        this.#batch = MAX_COMMANDS_PER_DISPATCH
        this.#answered(verdicts)
        // An answer without a verdict would be sent again at once, for ever.
        if (verdicts.length === 0) this.#pause()
      })
      .catch((error: unknown) => this.#failed(faultOf(error), sent))
      .finally(() => {
        this.#sending = false
        this.send()
      })
  }

  #answered(verdicts: readonly Verdict[]): void {
    this.#listener.answered(verdicts)
    this.settle(verdicts.map(({ id }) => id))
  }

  #failed(fault: LineFault, sent: readonly Envelope[]): void {
    if (fault === 'network') return this.#pause()
    if (fault !== 'invalid') {
      this.stop()
      return this.#listener.stopped(fault)
    }
    if (sent.length > 1) this.#batch = 1
    else this.#answered(sent.map(({ id }) => ({ id, refused: 'invalid' })))
  }

  #pause(): void {
    // Not all tabs at the same moment: a server that starts again should not be met by a wall.
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#faults, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2)
    this.#faults++
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.send()
    }, pause)
  }
}

/** A page has the verbs that it can say itself; what an earlier tab said may be of any. Without them it waits unseen. */
async function loadVerbsOf(waiting: readonly Waiting[]): Promise<void> {
  if (waiting.every(({ command }) => loadedDefinition(command.type))) return
  await import('@meanwhile/domain/commands').catch(() => {})
}
