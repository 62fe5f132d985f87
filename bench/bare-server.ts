// The floor of start and memory: a bare HTTP server that is always well, with bare `ws` sockets.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const http = createServer((_request, response) => response.end('{}'))
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
http.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => {
  for (const socket of sockets.clients) socket.terminate()
  process.exit(0)
})
