import type { CDPSession, Page } from '@playwright/test'
import { startBenchServer } from './bench-server.ts'
import { launchBrowser, openBoard, placeOfCard } from './browser.ts'
import type { Benchmark, Row } from './result.ts'
import { medianRatio } from './rounds.ts'
import { median, percentile } from './statistics.ts'

const SIZES = [200, 2000, 5000]
const THROTTLES = [1, 4]
const JUDGED_SIZE = 5000
const ROUNDS = 5
const MOVES = 60
/** A mouse lifts from 8 px on. */
const LIFTS_PX = 12

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
        `Time from frame to frame while a card is carried over three lists in ${MOVES} steps, against the same page at rest before it; p95 and ratio are medians of ${ROUNDS} rounds. A frame is ${FRAME_MS.toFixed(1)} ms: the target is the same number of frames. *Lifting* is the longest frame from the press until the card is in the hand, which the others leave out.`,
        'Software rendering; the mouse is driven over the DevTools protocol by a process on the same cores.',
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
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(page, devtools))
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const [atRest, carried] = [rounds.map(({ rest }) => p95(rest)), rounds.map(({ carrying }) => p95(carrying))]
  const middle = (of: (round: Round) => number) => median(rounds.map(of))
  const inFrames = (milliseconds: number) => Math.max(1, Math.round(milliseconds / FRAME_MS))
  const slow = throttle > 1 ? `, CPU ${throttle} times slower` : ''
  const figures = [
    `p50 ${middle(({ carrying }) => median(carrying)).toFixed(1)}`,
    `longest ${middle(({ carrying }) => Math.max(...carrying)).toFixed(0)}`,
    `lifting ${middle(({ lifting }) => Math.max(...lifting)).toFixed(0)}`,
  ]
  return {
    what: `${size} cards${slow}: p95 of a frame`,
    measured: `${median(carried).toFixed(1)} ms (${figures.join(', ')}; ${middle(({ work }) => work).toFixed(1)} ms of CPU a step)`,
    floor: `at rest: ${median(atRest).toFixed(1)} ms`,
    ratio: medianRatio(carried, atRest),
    ...(size === JUDGED_SIZE
      ? { target: { text: 'as many frames as at rest', met: inFrames(median(carried)) <= inFrames(median(atRest)) } }
      : {}),
  }
}

const p95 = (times: readonly number[]) => percentile(times, 0.95)

/** Times from frame to frame, and what a step costs the page's main thread; in ms. */
interface Round {
  rest: number[]
  lifting: number[]
  carrying: number[]
  work: number
}

/** Rest, then a card that is lifted, carried over three lists and put back with Escape, so that every round starts alike. */
async function oneRound(page: Page, devtools: CDPSession): Promise<Round> {
  const from = await placeOfCard(page, 0, 1)
  const to = await placeOfCard(page, 2, 3)
  await mouse(devtools, 'mouseMoved', from, 0)
  const rest = await frames(page, () => page.waitForTimeout(MOVES * FRAME_MS))
  const lifting = await frames(page, async () => {
    await mouse(devtools, 'mousePressed', from, 1)
    await mouse(devtools, 'mouseMoved', { x: from.x + LIFTS_PX, y: from.y }, 1)
    await page.locator('[data-lifted]').waitFor({ state: 'attached' })
  })
  const before = await busySeconds(devtools)
  const carrying = await frames(page, () => carry(devtools, from, to))
  const work = (((await busySeconds(devtools)) - before) * 1000) / MOVES
  await page.keyboard.press('Escape')
  await mouse(devtools, 'mouseReleased', to, 0)
  return { rest, lifting, carrying, work }
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

interface Point {
  x: number
  y: number
}

/** Straight to the other place, but up and down on the way, so that the gap among the cards moves too. */
async function carry(devtools: CDPSession, from: Point, to: Point) {
  for (let step = 1; step <= MOVES; step++) {
    const share = step / MOVES
    const x = from.x + (to.x - from.x) * share
    const y = from.y + (to.y - from.y) * share + 120 * Math.sin(share * 9) ** 2
    await mouse(devtools, 'mouseMoved', { x, y }, 1)
  }
}

/** Not by Playwright's own mouse: with a button down that one calls into the page at each step. */
function mouse(
  devtools: CDPSession,
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  { x, y }: Point,
  buttons: 0 | 1,
) {
  const button = type !== 'mouseMoved' || buttons === 1 ? 'left' : 'none'
  return devtools.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 })
}

export const framesBenchmark: Benchmark = { title: 'Frames while dragging', seconds: 300, run }
