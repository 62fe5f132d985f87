import { readSnapshot, type Snapshot } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import type { ProjectState } from '@meanwhile/domain/state'
import type { DetailRows } from '@meanwhile/domain/tables'
import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'

interface Kept {
  userId: string
  snapshot: Snapshot
  /** Details of cards that were opened here, at the version of the snapshot. */
  details: Record<string, DetailRows>
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
    return kept?.snapshot.protocol === PROTOCOL && kept.details ? kept : undefined
  } catch {
    return undefined
  }
}

/** The project as it was kept, with the cards open that were kept whole. */
export function stateOf({ snapshot, details }: Kept): ProjectState {
  const state = readSnapshot(snapshot)
  for (const [cardId, rows] of Object.entries(details)) if (state.get('cards', cardId)) state.open(cardId, rows)
  return state
}

/** A device without room for it works all the same, only not offline. */
export async function writeCached(userId: string, snapshot: Snapshot, details: Kept['details']): Promise<void> {
  await set(snapshot.projectId, { userId, snapshot, details } satisfies Kept, store()).catch(() => {})
}

export async function dropCached(projectId: string): Promise<void> {
  await del(projectId, store()).catch(() => {})
}

/** At sign-out nothing of a project stays readable on the device. Unsent commands stay with their owner's id. */
export async function forgetProjects(): Promise<void> {
  await clear(store()).catch(() => {})
}
