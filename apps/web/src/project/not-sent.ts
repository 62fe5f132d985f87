import type { Envelope, Refusal } from '@meanwhile/domain/command'
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import { WAITING_DATABASE } from './waiting-store.ts'

/** Text of mine that the server did not take, offered back. */
export interface NotSent {
  command: Envelope
  text: string
  code: Refusal
}

interface Kept extends NotSent {
  userId: string
  projectId: string
  /** When it was refused, in ms. */
  refusedAt: number
}

let opened: UseStore | undefined

/** Beside what waits: what leaves the queue as refused is written here before it is taken out there, one after the other. */
function store(): UseStore {
  opened ??= createStore(WAITING_DATABASE, 'commands')
  return opened
}

const keyOf = (projectId: string, commandId: string) => `refused/${projectId}/${commandId}`

/** Keeps it on the device until its author has dismissed it. Without room for it, it lives as long as the page. */
export async function keepNotSent(userId: string, projectId: string, item: NotSent): Promise<void> {
  const kept: Kept = { ...item, userId, projectId, refusedAt: Date.now() }
  await store()('readwrite', (rows) => {
    rows.put(kept, keyOf(projectId, item.command.id))
    return promisifyRequest(rows.transaction)
  }).catch(() => {})
}

export async function dropNotSent(projectId: string, commandId: string): Promise<void> {
  await store()('readwrite', (rows) => {
    rows.delete(keyOf(projectId, commandId))
    return promisifyRequest(rows.transaction)
  }).catch(() => {})
}

/** What was refused on this device and not dismissed yet, the oldest first. */
export async function readNotSent(userId: string, projectId: string): Promise<NotSent[]> {
  try {
    const rows = await store()<Partial<Kept>[]>('readonly', (all) => promisifyRequest(all.getAll()))
    return rows
      .filter((row): row is Kept => row.code !== undefined && row.userId === userId && row.projectId === projectId)
      .sort((a, b) => a.refusedAt - b.refusedAt)
      .map(({ command, text, code }) => ({ command, text, code }))
  } catch {
    return []
  }
}
