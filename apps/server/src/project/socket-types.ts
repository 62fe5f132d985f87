import type { ClientMessages, Presence, ServerMessages } from '@meanwhile/domain/protocol'
import type { Server, Socket } from 'socket.io'

/** What the processes tell each other through the Socket.IO adapter. */
export interface ClusterMessages {
  /** A project is at this version: whoever has it warm reads the log. */
  'project.advanced': (projectId: string, version: number) => void
  /** These people have a project open, in whichever process. */
  'presence.told': (projectId: string, present: Presence[]) => void
}

/** What a socket proved at its handshake, and what it says about where it is. */
export interface SocketData {
  userId: string
  sessionId: string
  /** Open projects, each with the open card or null. */
  open: Record<string, string | null>
}

export type ProjectServer = Server<ClientMessages, ServerMessages, ClusterMessages, SocketData>
export type ProjectSocket = Socket<ClientMessages, ServerMessages, ClusterMessages, SocketData>
