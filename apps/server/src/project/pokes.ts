import type { ImportProgress } from '@meanwhile/domain/protocol'
import { projectRoom, userRoom } from './fanout.ts'
import type { ProjectServer } from './socket-types.ts'

/**
 * Tells clients to ask again, in every process. Never the thing itself: what is not in a project's log reaches a client
 * through procedures with a guard of their own. A poke may be lost.
 */
export interface Pokes {
  /** These people have something new, or something read, in their inbox. */
  inboxChanged(userIds: readonly string[]): void
  /** Somebody changed these cards; everybody else who has the project open is told. */
  cardsChanged(projectId: string, cardIds: readonly string[], actorId: string | null): void
  /** A person has seen these cards, in one of several windows. */
  cardsSeen(userId: string, projectId: string, cardIds: readonly string[]): void
  /** How far the import of a person is. */
  importProgress(userId: string, progress: ImportProgress): void
}

export function socketPokes(io: ProjectServer): Pokes {
  return {
    inboxChanged(userIds) {
      if (userIds.length > 0) io.to(userIds.map(userRoom)).emit('inbox.changed')
    },
    cardsChanged(projectId, cardIds, actorId) {
      const others =
        actorId === null ? io.to(projectRoom(projectId)) : io.to(projectRoom(projectId)).except(userRoom(actorId))
      others.emit('unread.changed', { projectId, cardIds: [...cardIds] })
    },
    cardsSeen(userId, projectId, cardIds) {
      io.to(userRoom(userId)).emit('unread.seen', { projectId, cardIds: [...cardIds] })
    },
    importProgress(userId, progress) {
      io.to(userRoom(userId)).emit('import.progress', progress)
    },
  }
}
