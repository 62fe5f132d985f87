import type { ServerMessages } from '@meanwhile/domain/protocol'
import { openSocket } from '../lib/socket.ts'
import { trpcClient } from '../lib/trpc.ts'

/** Reads the marks of a project and keeps them: asked once for each connection, then told by the server. */
export function keepMarks(projectId: string, changed: (cardIds: ReadonlySet<string>) => void): () => void {
  let left = false
  let end = () => {}
  let cardIds = new Set<string>()
  const become = (ids: Iterable<string>) => {
    if (left) return
    cardIds = new Set(ids)
    changed(cardIds)
  }
  const ask = async () => {
    const answer = await trpcClient.unread.list.query({ projectId })
    become(answer.cardIds)
  }
  const load = () => void ask().catch(() => {})
  const onChanged: ServerMessages['unread.changed'] = (message) => {
    if (message.projectId === projectId) become([...cardIds, ...message.cardIds])
  }
  const onSeen: ServerMessages['unread.seen'] = (message) => {
    if (message.projectId !== projectId || !message.cardIds.some((cardId) => cardIds.has(cardId))) return
    const seen = new Set(message.cardIds)
    become([...cardIds].filter((cardId) => !seen.has(cardId)))
  }
  const listen = async () => {
    const socket = await openSocket()
    if (left) return
    socket.on('unread.changed', onChanged)
    socket.on('unread.seen', onSeen)
    // What happened while the line was down was told to nobody.
    socket.on('connect', load)
    end = () => {
      socket.off('unread.changed', onChanged)
      socket.off('unread.seen', onSeen)
      socket.off('connect', load)
    }
    if (socket.connected) load()
  }
  void listen().catch(() => {})
  return () => {
    left = true
    end()
  }
}
