import type { Refused } from '@meanwhile/domain/replica'
import { newId } from '../lib/new-id.ts'
import { LiveProject } from './live-project.ts'
import { dropNotSent, keepNotSent, type NotSent, readNotSent } from './not-sent.ts'
import { forgetProjects } from './snapshot-cache.ts'
import type { Transport } from './transport.ts'
import { typedText } from './typed-text.ts'

/** A project that is left stays open this long: people go back and forth between its boards and the overview. */
const STAY_MS = 30_000

type Listener = () => void

/** A live project as long as somebody looks at it, or something of it still waits to be sent. */
export class OpenProject {
  readonly live: LiveProject
  readonly userId: string
  notSent: readonly NotSent[] = []
  /** Who is told of a refusal; none while the project is only kept open. */
  onRefused: ((refused: Refused) => void) | null = null
  onSignedOut: (() => void) | null = null
  readonly #listeners = new Set<Listener>()
  #holders = 0
  #leaving: ReturnType<typeof setTimeout> | undefined

  constructor(projectId: string, userId: string, transport: Transport) {
    this.userId = userId
    this.live = new LiveProject(
      projectId,
      userId,
      transport,
      { newId, now: () => new Date().toISOString() },
      {
        changed: () => this.#changed(),
        refused: (refused) => this.#refused(refused),
        signedOut: () => {
          // Whoever signs in next gets a project on a line of their own.
          forget(this)
          this.onSignedOut?.()
        },
      },
    )
    void this.live.open()
    void this.#recall()
  }

  readonly listen = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  hold(): () => void {
    this.#holders++
    clearTimeout(this.#leaving)
    return () => {
      this.#holders--
      if (this.#holders === 0) this.#leave()
    }
  }

  dismissNotSent(commandId: string): void {
    this.notSent = this.notSent.filter((one) => one.command.id !== commandId)
    void dropNotSent(this.live.projectId, commandId)
    this.#changed()
  }

  close(): void {
    clearTimeout(this.#leaving)
    this.live.close()
  }

  #leave(): void {
    this.live.openCard(null)
    this.#leaving = setTimeout(() => {
      if (this.live.state.waiting > 0) return this.#leave()
      forget(this)
      this.close()
    }, STAY_MS)
  }

  #refused(refused: Refused): void {
    const { command, code } = refused
    const text = typedText(command)
    if (text !== null) {
      const item = { command, text, code }
      this.notSent = [...this.notSent, item]
      void keepNotSent(this.userId, this.live.projectId, item)
      this.#changed()
    }
    this.onRefused?.(refused)
  }

  /** What was refused before a reload is still the person's. */
  async #recall(): Promise<void> {
    const kept = await readNotSent(this.userId, this.live.projectId)
    const here = new Set(this.notSent.map(({ command }) => command.id))
    const missing = kept.filter(({ command }) => !here.has(command.id))
    if (missing.length === 0) return
    this.notSent = [...missing, ...this.notSent]
    this.#changed()
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

const open = new Map<string, OpenProject>()

function forget(project: OpenProject): void {
  if (open.get(project.live.projectId) === project) open.delete(project.live.projectId)
}

/** The open project of this tab: one per project, so that its queue of commands has one owner. */
export function openProject(projectId: string, userId: string, transport: Transport): OpenProject {
  const known = open.get(projectId)
  if (known?.userId === userId && known.live.state.status !== 'gone') return known
  known?.close()
  const fresh = new OpenProject(projectId, userId, transport)
  open.set(projectId, fresh)
  return fresh
}

/** At sign-out: nothing of the projects stays in memory. What was not sent stays on the device for its author. */
export async function closeProjects(): Promise<void> {
  for (const one of open.values()) one.close()
  open.clear()
  await forgetProjects()
}
