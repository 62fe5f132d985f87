import { readSnapshot, type Snapshot } from '@meanwhile/domain/protocol'
import type { ProjectState } from '@meanwhile/domain/state'
import type pg from 'pg'
import { readDetails, readSnapshotText } from '../project/store.ts'

/** A project at one version, with every card of one board open; undefined when there is no such board. */
export async function readBoard(pool: pg.Pool, projectId: string, boardId: string): Promise<ProjectState | undefined> {
  const client = await pool.connect()
  try {
    // Two statements that see the same moment.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const faces = await readSnapshotText(client, projectId)
    const state = faces && readSnapshot(JSON.parse(faces.text) as Snapshot)
    if (!state?.get('boards', boardId)) return undefined
    const cardIds = [...state.all('cards')].filter((card) => card.boardId === boardId).map(({ id }) => id)
    const details = await readDetails(client, projectId, cardIds)
    for (const id of cardIds) state.open(id, details?.rows ?? {})
    return state
  } finally {
    await client.query('ROLLBACK').finally(() => client.release())
  }
}
