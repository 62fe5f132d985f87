import type { Command, Envelope, Refusal } from '@meanwhile/domain/command'
import { parseBody } from '@meanwhile/domain/decide'
import { type CatchUp, type Presence, type ProjectEvent, readSnapshot, type Snapshot } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import type { Refused } from '@meanwhile/domain/replica'
import type { ProjectState } from '@meanwhile/domain/state'
import { LocalCopy } from './local-copy.ts'
import { OpenCards } from './open-cards.ts'
import { Outbox } from './outbox.ts'
import { ProjectStore } from './project-store.ts'
import { dropCached, readCached, stateOf } from './snapshot-cache.ts'
import { faultOf, LineError, type LineFault, type Transport } from './transport.ts'
import { type Done, Undo, type UndoResult } from './undo.ts'
import { openWaitingStore } from './waiting-store.ts'

/** How long an early event may wait for the one before it: packets overtake each other, but not for long. */
const GRACE_MS = 250
/** After a failed read, before the next try; a returning line or a person's wish comes first. */
const RETRY_MS = 3_000
/** Between two looks while requests get through and the socket does not. */
const POLL_MS = 10_000
/** A line that is away for less is not worth a word. */
const WORTH_A_WORD_MS = 1_500

export type ConnectionState = 'connecting' | 'live' | 'offline' | 'outdated'

export interface LiveState {
  status: 'loading' | 'ready' | 'failed' | 'gone'
  connection: ConnectionState
  /** My commands that the server has not answered. */
  waiting: number
  /** Whether what waits survives a reload. */
  lasting: boolean
  present: readonly Presence[]
  canUndo: boolean
  canRedo: boolean
}

export interface LiveProjectListener {
  changed(): void
  /** The server refused what the screen already showed. */
  refused(refused: Refused): void
  signedOut(): void
}

export interface Edge {
  newId(): string
  /** ISO instant. */
  now(): string
}

/** One open project: the store and everything that keeps it true. */
export class LiveProject {
  readonly projectId: string
  readonly #userId: string
  readonly #transport: Transport
  readonly #edge: Edge
  readonly #listener: LiveProjectListener
  readonly #undo = new Undo()
  readonly #openCards: OpenCards
  readonly #copy: LocalCopy
  #state: LiveState
  #store: ProjectStore | null = null
  #outbox: Outbox | null = null
  #openCard: string | null = null
  #head = 0
  #reading = false
  #ended = false
  #stopListening = () => {}
  #grace: ReturnType<typeof setTimeout> | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #wordLater: ReturnType<typeof setTimeout> | undefined

  constructor(projectId: string, userId: string, transport: Transport, edge: Edge, listener: LiveProjectListener) {
    this.projectId = projectId
    this.#userId = userId
    this.#transport = transport
    this.#edge = edge
    this.#listener = listener
    this.#openCards = new OpenCards(projectId, transport, () => this.#store)
    this.#copy = new LocalCopy(userId, projectId, () => (this.#state.status === 'ready' ? this.#store : null))
    this.#state = {
      status: 'loading',
      connection: 'connecting',
      waiting: 0,
      lasting: true,
      present: [],
      canUndo: false,
      canRedo: false,
    }
  }

  get state(): LiveState {
    return this.#state
  }

  /** The rows, once `status` is `ready`. */
  get store(): ProjectStore | null {
    return this.#store
  }

  async open(): Promise<void> {
    this.#stopListening = this.#transport.listen(this.projectId, {
      connected: () => void this.#join(),
      disconnected: () => this.#away(),
      outdated: () => this.#failed('outdated'),
      signedOut: () => this.#failed('signed-out'),
      events: (events) => this.#receive(events),
      head: (version) => this.#heard(version),
      presence: (present) => this.#set({ present }),
      closed: () => this.#failed('gone'),
    })
    this.#transport.probe()
    if (!this.#transport.connected) this.#away()
    const [cached, waiting] = await Promise.all([
      readCached(this.projectId),
      openWaitingStore(this.#userId, this.projectId),
    ])
    if (this.#ended) return
    this.#set({ lasting: waiting.lasting })
    this.#outbox = new Outbox(this.projectId, this.#transport, waiting, {
      answered: (verdicts) => {
        for (const refused of this.#store?.settle(verdicts) ?? []) this.#listener.refused(refused)
        this.#settled()
      },
      changed: (count) => this.#set({ waiting: count }),
      stopped: (fault) => this.#failed(fault),
    })
    if (cached?.userId === this.#userId) await this.#start(stateOf(cached))
    else if (cached) await dropCached(this.projectId)
    if (this.#transport.connected && this.#store) await this.#join()
    else await this.#read()
  }

  close(): void {
    this.#ended = true
    for (const timer of [this.#grace, this.#retry, this.#wordLater]) clearTimeout(timer)
    this.#outbox?.stop()
    this.#openCards.close()
    this.#stopListening()
    this.#transport.leave(this.projectId)
    this.#copy.flush()
  }

  /** Somebody or something hopes that the line is back: a key press, the tab in front again, the network's return. */
  wake(): void {
    if (this.#ended || this.#state.connection === 'outdated' || this.#state.status === 'gone') return
    this.#outbox?.wake()
    this.#again()
  }

  /** What the server has not answered, for a person who lost the project and not the words. */
  get unsent(): readonly Envelope[] {
    return this.#outbox?.commands ?? []
  }

  dispatch(command: Command): Done {
    return this.dispatchAll([command])
  }

  /** Acts, all in one step of undo; what of it is refused is not done. */
  dispatchAll(commands: readonly Command[]): Done {
    const store = this.#store
    if (!store) return { step: null, refused: 'not-found', stopped: null }
    let invalid: Refusal | null = null
    const clean: Command[] = []
    for (const { type, body } of commands) {
      const parsed = parseBody({ type, body })
      if ('refused' in parsed) invalid ??= parsed.refused
      else clean.push({ type, body: parsed.body })
    }
    const done = store.batch(() => this.#undo.do(store, clean, (command) => this.#send(command)))
    this.#undoChanged()
    return { step: done.step, refused: invalid ?? done.refused, stopped: invalid ? null : done.stopped }
  }

  undo(): UndoResult {
    const result = this.#store && this.#undo.undo(this.#store, (command) => this.#send(command))
    this.#undoChanged()
    return result
  }

  redo(): UndoResult {
    const result = this.#store && this.#undo.redo(this.#store, (command) => this.#send(command))
    this.#undoChanged()
    return result
  }

  openCard(cardId: string | null): void {
    this.#openCard = cardId
    if (this.#state.connection === 'live') this.#transport.announce(this.projectId, cardId)
  }

  /** Keeps the details of a card here and live until the answer is called. */
  watchDetails(cardId: string): () => void {
    return this.#openCards.watch(cardId)
  }

  #send(body: Command): Refusal | null {
    const store = this.#store
    if (!store) return 'not-found'
    const command = { id: this.#edge.newId(), ...body }
    const at = this.#edge.now()
    const refusal = store.dispatch(command, at)
    if (!refusal) this.#outbox?.add({ command, at })
    return refusal
  }

  async #start(state: ProjectState): Promise<void> {
    const store = new ProjectStore(state, this.#userId)
    const adopted = (await this.#outbox?.adopt()) ?? []
    if (this.#ended || this.#store) return
    store.resume(adopted)
    this.#store = store
    this.#set({ status: 'ready' })
    this.#outbox?.send()
    this.#openCards.askAgain()
  }

  /** The line is there: into the room first, then everything after my version, so that nothing falls between. */
  async #join(): Promise<void> {
    const store = this.#store
    if (!store) return
    try {
      const answer = await this.#transport.join(this.projectId, store.version, store.last)
      if (this.#ended) return
      if ('refused' in answer) throw new LineError(answer.refused === 'not-found' ? 'gone' : 'network')
      clearTimeout(this.#wordLater)
      this.#wordLater = undefined
      this.#transport.announce(this.projectId, this.#openCard)
      this.#set({ connection: 'live' })
      store.resume((await this.#outbox?.adopt()) ?? [])
      this.#outbox?.wake()
      this.#openCards.askAgain()
      if (await this.#take(answer)) return
      await this.#read()
    } catch (error) {
      this.#failed(faultOf(error))
    }
  }

  /** Reads until my version is the newest: the snapshot if I have nothing or am too far behind, then what came after. */
  async #read(): Promise<void> {
    if (this.#reading || this.#ended) return
    this.#reading = true
    clearTimeout(this.#retry)
    try {
      const fresh = !this.#store
      if (fresh) await this.#load()
      // Over a fresh snapshot and a line, joining reads the rest.
      if (fresh && this.#transport.connected) void this.#join()
      else
        while (
          !(await this.#take(await this.#transport.since(this.projectId, this.#version, this.#store?.last ?? null)))
        )
          await this.#rest()
      // Without a line nobody calls: look again from time to time.
      if (!this.#transport.connected) this.#retry = setTimeout(() => this.#again(), POLL_MS)
    } catch (error) {
      this.#failed(faultOf(error))
    } finally {
      this.#reading = false
    }
  }

  /** So that an answer that brings nothing new cannot become a busy loop. */
  #rest(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#ended ? 0 : GRACE_MS / 5))
  }

  get #version(): number {
    return this.#store?.version ?? 0
  }

  /** Takes a catch-up in; answers whether it reached the newest version. */
  async #take(answer: CatchUp): Promise<boolean> {
    if (this.#ended) return true
    // The server's database went back, to a backup say, and may have grown since: my copy is of what no longer is.
    const restored = 'reload' in answer && answer.restored === true
    const backwards = restored || answer.head < this.#version
    this.#head = backwards ? answer.head : Math.max(this.#head, answer.head)
    if ('reload' in answer) await this.#load(backwards)
    else this.#receive(answer.events)
    return this.#version >= answer.head
  }

  async #load(backwards = false): Promise<void> {
    const snapshot: Snapshot = await this.#transport.snapshot(this.projectId)
    if (snapshot.protocol !== PROTOCOL) throw new LineError('outdated')
    if (this.#ended) return
    const state = readSnapshot(snapshot)
    if (this.#store) {
      this.#store.reset(state, backwards)
      this.#openCards.askAgain()
      this.#settled()
    } else await this.#start(state)
    // At once, so that a reload without a network finds it from the first minute on.
    this.#copy.writeWhenIdle()
  }

  #receive(events: readonly ProjectEvent[]): void {
    if (this.#ended || !this.#store) return
    this.#store.receive(events)
    for (const event of events) this.#head = Math.max(this.#head, event.version)
    this.#outbox?.settle(events.filter(({ version }) => version <= this.#version).map(({ id }) => id))
    this.#settled()
    this.#copy.writeSoon()
    this.#catchUpSoon()
  }

  #heard(version: number): void {
    this.#head = Math.max(this.#head, version)
    this.#catchUpSoon()
  }

  #catchUpSoon(): void {
    const behind = () => this.#store !== null && this.#version < this.#head
    if (!behind() || this.#grace !== undefined || this.#ended) return
    this.#grace = setTimeout(() => {
      this.#grace = undefined
      if (behind()) void this.#read()
    }, GRACE_MS)
  }

  /** After each change of the confirmed base: do I still belong here? */
  #settled(): void {
    if (this.#store && !this.#store.me) this.#failed('gone')
  }

  #away(): void {
    this.#set({ present: [], connection: this.#state.connection === 'live' ? 'connecting' : this.#state.connection })
    this.#wordLater ??= setTimeout(() => {
      this.#wordLater = undefined
      if (this.#state.connection === 'connecting') this.#set({ connection: 'offline' })
    }, WORTH_A_WORD_MS)
  }

  #failed(fault: LineFault): void {
    if (this.#ended) return
    if (fault === 'outdated') {
      this.#outbox?.stop()
      this.#set({ connection: 'outdated' })
    } else if (fault === 'gone') {
      this.#outbox?.stop()
      void dropCached(this.projectId)
      this.#copy.forget()
      this.#set({ status: 'gone', present: [] })
    } else if (fault === 'signed-out') {
      this.#outbox?.stop()
      this.#listener.signedOut()
    } else {
      if (!this.#store) this.#set({ status: 'failed' })
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.#again(), RETRY_MS)
    }
  }

  #again(): void {
    this.#transport.probe()
    if (this.#transport.connected && this.#store && this.#state.connection !== 'live') void this.#join()
    else void this.#read()
  }

  #undoChanged(): void {
    if (this.#undo.canUndo !== this.#state.canUndo || this.#undo.canRedo !== this.#state.canRedo) {
      this.#set({ canUndo: this.#undo.canUndo, canRedo: this.#undo.canRedo })
    }
  }

  #set(change: Partial<LiveState>): void {
    this.#state = { ...this.#state, ...change }
    this.#listener.changed()
  }
}
