import type { ClientMessages, ServerMessages } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import type { Socket } from 'socket.io-client'

export type ServerSocket = Socket<ServerMessages, ClientMessages>

let opening: Promise<ServerSocket> | null = null
let socket: ServerSocket | null = null

/** The one connection of this tab. The library is loaded with the first call, so that the sign-in page does without. */
export function openSocket(): Promise<ServerSocket> {
  opening ??= import('socket.io-client').then(({ io }) => {
    // Where a proxy lets no websocket through, the next transport is tried.
    socket = io({
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      // A handshake that was cut in the middle is given up before a person would; the library waits 20 s.
      timeout: 6_000,
      reconnectionDelayMax: 4_000,
      auth: { protocol: PROTOCOL },
    })
    return socket
  })
  // A library that could not be loaded may be there at the next try.
  opening.catch(() => {
    opening = null
  })
  return opening
}

/** The connection while it stands, for a request that may also go another way. */
export function connectedSocket(): ServerSocket | null {
  return socket?.connected ? socket : null
}

/** Another person, another connection: after signing in or out. */
export function closeSocket(): void {
  socket?.disconnect()
  socket = null
  opening = null
}
