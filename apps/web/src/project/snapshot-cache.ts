import type { Snapshot } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'

interface Kept {
  userId: string
  snapshot: Snapshot
}

let opened: UseStore | undefined

function store(): UseStore {
  opened ??= createStore('meanwhile-projects', 'snapshots')
  return opened
}

/** The last known state of a project on this device, so that it opens at once and without a network. */
export async function readCached(projectId: string): Promise<Kept | undefined> {
  try {
    const kept = await get<Kept>(projectId, store())
    return kept?.snapshot.protocol === PROTOCOL ? kept : undefined
  } catch {
    return undefined
  }
}

/** A device without room for it works all the same, only not offline. */
export async function writeCached(userId: string, snapshot: Snapshot): Promise<void> {
  await set(snapshot.projectId, { userId, snapshot } satisfies Kept, store()).catch(() => {})
}

export async function dropCached(projectId: string): Promise<void> {
  await del(projectId, store()).catch(() => {})
}

/** At sign-out nothing of a project stays readable on the device. Unsent commands stay with their owner's id. */
export async function forgetProjects(): Promise<void> {
  await clear(store()).catch(() => {})
}
