import type { ImportProgress } from '@meanwhile/domain/protocol'
import { userRoom } from './fanout.ts'
import type { ProjectServer } from './socket-types.ts'

/** Tells clients what is not in a project's log, in every process. A poke may be lost: whoever needs it asks as well. */
export interface Pokes {
  /** How far the import of a person is. */
  importProgress(userId: string, progress: ImportProgress): void
}

export function socketPokes(io: ProjectServer): Pokes {
  return {
    importProgress(userId, progress) {
      io.to(userRoom(userId)).emit('import.progress', progress)
    },
  }
}
