import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import type { Page } from '@playwright/test'

/** What lies between a page and the data of its server: can be cut while the page itself still loads. */
export class Line {
  cut = false
  /** What the server is told that this page speaks. */
  protocol = PROTOCOL

  async through(page: Page): Promise<void> {
    await page.route(/\/(trpc|api|socket\.io)\//, (route) => (this.cut ? route.abort() : route.fallback()))
    await page.routeWebSocket(/\/socket\.io\//, (socket) => {
      if (this.cut) return socket.close()
      const server = socket.connectToServer()
      socket.onMessage((message) => {
        const connects = typeof message === 'string' && message.startsWith('40{')
        server.send(connects ? `40${JSON.stringify({ protocol: this.protocol })}` : message)
      })
    })
  }
}
