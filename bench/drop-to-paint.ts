import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { WebSocketServer } from 'ws'
import { startBenchServer } from './bench-server.ts'
import { launchBrowser, openBoard, openEmptyPage, placeOfCard } from './browser.ts'
import { type Benchmark, type Row, shown } from './result.ts'
import { percentile } from './statistics.ts'

const DROPS = 15

/** About as long as the event of a move. */
const MESSAGE = 'x'.repeat(400)

async function run() {
  const server = await startBenchServer()
  const relay = startRelay()
  const [mine, theirs] = [await launchBrowser(), await launchBrowser()]
  try {
    const project = await server.signedInProject(200)
    const pages = [await openBoard(mine, server.url, project), await openBoard(theirs, server.url, project)] as const
    const bare = [await openEmptyPage(mine), await openEmptyPage(theirs)] as const
    const address = `ws://127.0.0.1:${(relay.address() as AddressInfo).port}`
    for (const page of bare) await page.evaluate(connectToRelay, address)
    const [product, floor]: [number[], number[]] = [[], []]
    for (let drop = -1; drop < DROPS; drop++) {
      for (const page of pages) await page.bringToFront()
      const measured = await dropCard(...pages)
      for (const page of bare) await page.bringToFront()
      const least = await sendBare(...bare)
      if (drop < 0) continue
      product.push(measured)
      floor.push(least)
    }
    return { rows: [row('p50', 0.5, product, floor), row('p95', 0.95, product, floor)], notes: NOTES }
  } finally {
    await mine.close()
    await theirs.close()
    relay.close()
    await server.close()
  }
}

const NOTES = [
  'From the release of the mouse in one browser to the first frame with the card in its new list in another browser. Floor: two empty pages, a message of the same length through a bare `ws` relay, one element changed. Both wait for the next frame of their screens.',
]

function row(name: string, share: number, product: readonly number[], floor: readonly number[]): Row {
  const [measured, least] = [percentile(product, share), percentile(floor, share)]
  return {
    what: `Drop to paint, ${name}`,
    measured: `${shown(measured)} ms`,
    floor: `bare pages and \`ws\`: ${shown(least)} ms`,
    ratio: measured / least,
  }
}

function startRelay(): WebSocketServer {
  const relay = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  relay.on('connection', (socket) => {
    socket.on('message', (data, isBinary) => {
      for (const other of relay.clients) if (other !== socket) other.send(data, { binary: isBinary })
    })
  })
  return relay
}

/** When the mouse goes up in a page, by the machine's clock, in milliseconds. */
const noteRelease = () =>
  new Promise<number>((resolve) => {
    const note = () => resolve(performance.timeOrigin + performance.now())
    document.addEventListener('pointerup', note, { once: true, capture: true })
  })

/** When a card is first painted in a list. A task that a frame leaves behind runs after it was painted. */
const noteArrival = ([cardId, listId]: [string, string]) =>
  new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector(`[data-list="${listId}"] [data-card="${cardId}"]`)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.timeOrigin + performance.now()))
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
  })

async function dropCard(mine: Page, theirs: Page): Promise<number> {
  const from = await placeOfCard(mine, 0, 1)
  const to = await placeOfCard(mine, 1, 1)
  const listId = (await mine.locator('[data-list]').nth(1).getAttribute('data-list')) ?? ''
  const released = mine.evaluate(noteRelease)
  const arrived = theirs.evaluate(noteArrival, [from.cardId, listId] as [string, string])
  await mine.mouse.move(from.x, from.y)
  await mine.mouse.down()
  await mine.mouse.move(to.x, to.y, { steps: 12 })
  await mine.mouse.up()
  return (await arrived) - (await released)
}

/** Sends when the mouse goes up, and paints what comes. */
const connectToRelay = (address: string) =>
  new Promise<void>((resolve) => {
    const socket = new WebSocket(address)
    Object.assign(window, { relay: socket })
    socket.addEventListener('open', () => resolve())
  })

const sendOnRelease = (message: string) =>
  new Promise<number>((resolve) => {
    const send = () => {
      resolve(performance.timeOrigin + performance.now())
      ;(window as unknown as { relay: WebSocket }).relay.send(message)
    }
    document.addEventListener('pointerup', send, { once: true, capture: true })
  })

const paintMessage = () =>
  new Promise<number>((resolve) => {
    const paint = ({ data }: MessageEvent) => {
      document.body.textContent = String(data)
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.timeOrigin + performance.now()))
      })
    }
    ;(window as unknown as { relay: WebSocket }).relay.addEventListener('message', paint, { once: true })
  })

async function sendBare(mine: Page, theirs: Page): Promise<number> {
  const sent = mine.evaluate(sendOnRelease, MESSAGE)
  const painted = theirs.evaluate(paintMessage)
  await mine.mouse.move(300, 300)
  await mine.mouse.down()
  await mine.mouse.up()
  return (await painted) - (await sent)
}

export const dropToPaintBenchmark: Benchmark = { title: 'From a drop to everybody’s screen', seconds: 60, run }
