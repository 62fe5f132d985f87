import type { CDPSession, Page } from '@playwright/test'
import { startBenchServer } from './bench-server.ts'
import { launchBrowser, openBoard, placeOfCard } from './browser.ts'
import type { Benchmark, Row } from './result.ts'
import { median, percentile } from './statistics.ts'

const SIZES = [200, 2000, 5000]
const THROTTLES = [1, 4]
const JUDGED_SIZE = 5000
const ROUNDS = 2
const MOVES = 60

/** What a screen of 60 Hz can tell apart. */
const FRAME_MS = 1000 / 60

async function run() {
  const server = await startBenchServer()
  const browser = await launchBrowser()
  try {
    const rows: Row[] = []
    for (const size of SIZES) {
      const project = await server.signedInProject(size)
      const page = await openBoard(browser, server.url, project)
      for (const throttle of THROTTLES) rows.push(await measure(page, size, throttle))
      await page.context().close()
    }
    return {
      rows,
      notes: [
        `Time from frame to frame while a card is dragged over three lists in ${MOVES} steps, against the same page at rest, alternating. A frame is ${FRAME_MS.toFixed(1)} ms: the target is the same number of frames. Software rendering, the mouse is driven over the DevTools protocol by a process on the same cores.`,
      ],
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function measure(page: Page, size: number, throttle: number): Promise<Row> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  const [idle, drag, longest, work]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const rest = await frames(page, () => page.waitForTimeout(MOVES * FRAME_MS))
    const busyBefore = await busySeconds(devtools)
    const moving = await frames(page, () => dragAround(page))
    work.push(((await busySeconds(devtools)) - busyBefore) * 1000)
    idle.push(...rest)
    drag.push(...moving)
    longest.push(Math.max(...moving))
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const [atRest, dragging] = [percentile(idle, 0.95), percentile(drag, 0.95)]
  const inFrames = (milliseconds: number) => Math.max(1, Math.round(milliseconds / FRAME_MS))
  const slow = throttle > 1 ? `, CPU ${throttle} times slower` : ''
  return {
    what: `${size} cards${slow}: p95 of a frame`,
    measured: `${dragging.toFixed(1)} ms (p50 ${median(drag).toFixed(1)}, longest ${median(longest).toFixed(0)}; ${(median(work) / MOVES).toFixed(1)} ms of CPU a step)`,
    floor: `at rest: ${atRest.toFixed(1)} ms`,
    ratio: dragging / atRest,
    ...(size === JUDGED_SIZE
      ? { target: { text: 'as many frames as at rest', met: inFrames(dragging) <= inFrames(atRest) } }
      : {}),
  }
}

/** Times between frames while some work runs. */
async function frames(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const recording = await page.evaluateHandle(() => {
    const times: number[] = []
    const record = { on: true, times }
    const next = (time: number) => {
      if (!record.on) return
      times.push(time)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    return record
  })
  await work()
  const times = await recording.evaluate((record) => {
    record.on = false
    return record.times
  })
  return times.slice(1).map((time, n) => time - (times[n] ?? 0))
}

/** Seconds of CPU that the page's main thread has used: what a busy machine disturbs least. */
async function busySeconds(devtools: CDPSession): Promise<number> {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** Lifts a card, carries it over three lists and puts it back with Escape, so that every round starts alike. */
async function dragAround(page: Page) {
  const from = await placeOfCard(page, 0, 1)
  const to = await placeOfCard(page, 2, 3)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= MOVES; step++) {
    const share = step / MOVES
    // Up and down on the way, so that the gap among the cards moves too.
    await page.mouse.move(
      from.x + (to.x - from.x) * share,
      from.y + (to.y - from.y) * share + 120 * Math.sin(share * 9) ** 2,
    )
  }
  if ((await page.locator('[data-lifted]').count()) === 0) throw new Error('nothing was lifted')
  await page.keyboard.press('Escape')
  await page.mouse.up()
}

export const framesBenchmark: Benchmark = { title: 'Frames while dragging', seconds: 150, run }
