import { newId } from '../../lib/new-id.ts'
import { uploadAddress } from './file-address.ts'

/** Why a file was not taken: a code of the server's, or what happened on the way. */
export type Problem = { code: 'too-large' | 'unreadable' | 'cut-off' } | { code: 'refused'; refusal: string }

export interface Upload {
  /** Also the id of the attachment that it becomes: sending again adds no second one. */
  id: string
  projectId: string
  cardId: string
  name: string
  bytes: number
  /** Bytes that have left. */
  sent: number
  state: 'waiting' | 'sending' | 'failed'
  problem: Problem | null
}

/** What sends one file: tells how far it is, and answers what stood in the way. */
export type Send = (
  upload: Upload,
  file: File,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
) => Promise<Problem | null>

interface Listener {
  sent(upload: Upload): void
  failed(upload: Upload): void
}

/** More at once share the same line and finish later. */
const AT_ONCE = 2

interface Task {
  upload: Upload
  /** Kept until it is attached or given up, so that a failure costs nobody a second search. */
  file: File
  stop: AbortController | null
}

/** Files on their way, outside of React: closing a card does not stop them. */
export class Uploads {
  readonly #send: Send
  readonly #tell: Listener
  #tasks: readonly Task[] = []
  #shown: readonly Upload[] = []
  readonly #listeners = new Set<() => void>()

  constructor(send: Send, tell: Listener) {
    this.#send = send
    this.#tell = tell
  }

  readonly list = (): readonly Upload[] => this.#shown

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  start(projectId: string, cardId: string, files: Iterable<File>): void {
    const tasks = [...files].map((file) => ({
      file,
      stop: null,
      upload: {
        id: newId(),
        projectId,
        cardId,
        name: file.name,
        bytes: file.size,
        sent: 0,
        state: 'waiting' as const,
        problem: null,
      },
    }))
    this.#set([...this.#tasks, ...tasks])
    this.#next()
  }

  retry(id: string): void {
    this.#change(id, { state: 'waiting', sent: 0, problem: null })
    this.#next()
  }

  /** Gives a file up, whether it waits, is on its way or has failed. */
  forget(id: string): void {
    this.#tasks.find(({ upload }) => upload.id === id)?.stop?.abort()
    this.#set(this.#tasks.filter(({ upload }) => upload.id !== id))
    this.#next()
  }

  #next(): void {
    const sending = this.#tasks.filter(({ upload }) => upload.state === 'sending').length
    const waiting = this.#tasks.filter(({ upload }) => upload.state === 'waiting')
    for (const task of waiting.slice(0, Math.max(0, AT_ONCE - sending))) void this.#run(task)
  }

  async #run({ upload: { id }, file }: Task): Promise<void> {
    const stop = new AbortController()
    const upload = this.#change(id, { state: 'sending' }, stop)
    if (!upload) return
    const problem = await this.#send(upload, file, (sent) => this.#change(id, { sent }), stop.signal)
    if (stop.signal.aborted) return
    if (problem) {
      this.#change(id, { state: 'failed', problem })
      this.#tell.failed(upload)
    } else {
      this.#set(this.#tasks.filter((task) => task.upload.id !== id))
      this.#tell.sent(upload)
    }
    this.#next()
  }

  #change(id: string, change: Partial<Upload>, stop?: AbortController): Upload | undefined {
    let changed: Upload | undefined
    const tasks = this.#tasks.map((task) => {
      if (task.upload.id !== id) return task
      changed = { ...task.upload, ...change }
      return { ...task, upload: changed, stop: stop ?? task.stop }
    })
    this.#set(tasks)
    return changed
  }

  #set(tasks: readonly Task[]): void {
    this.#tasks = tasks
    this.#shown = tasks.map(({ upload }) => upload)
    for (const listener of this.#listeners) listener()
  }
}

/** By `XMLHttpRequest`: `fetch` does not tell how much has left. */
export const sendFile: Send = (upload, file, onProgress, signal) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', uploadAddress(upload.projectId, upload.cardId, upload.id))
    request.setRequestHeader('x-file-name', encodeURIComponent(upload.name))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded))
    request.addEventListener('load', () => resolve(problemOf(request.status, request.responseText)))
    request.addEventListener('error', () => resolve({ code: 'cut-off' }))
    request.addEventListener('abort', () => resolve({ code: 'cut-off' }))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })

const REFUSALS: Record<number, string> = { 401: 'signed-out', 403: 'forbidden', 404: 'not-found', 400: 'invalid' }

export function problemOf(status: number, body: string): Problem | null {
  if (status === 200) return null
  if (status === 413) return { code: 'too-large' }
  if (status === 415) return { code: 'unreadable' }
  return { code: 'refused', refusal: codeIn(body) ?? REFUSALS[status] ?? 'broken' }
}

/** Refusals of a command are written in small letters, faults of a request in capitals. */
function codeIn(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: string } }
    return error?.code && /^[a-z-]+$/.test(error.code) ? error.code : undefined
  } catch {
    return undefined
  }
}
