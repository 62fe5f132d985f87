import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import { type SignedInProject, startBenchServer } from './bench-server.ts'
import { startClientProcess } from './client-process.ts'
import { ownCpu } from './cpu.ts'
import { atMost, type Benchmark, type Row, shown } from './result.ts'
import { medianRatio } from './rounds.ts'
import { median, percentile } from './statistics.ts'
import { randomMoves } from './write-path.ts'

const SOCKETS = [50, 200]
const JUDGED_SOCKETS = 200
const MOVES_PER_SECOND = 20
const MOVES_PER_ROUND = 25
const ROUNDS = 8

interface Figures {
  p50: number[]
  p95: number[]
  p99: number[]
  /** Milliseconds of server CPU per move, the write path included. */
  cpu: number[]
}

const noFigures = (): Figures => ({ p50: [], p95: [], p99: [], cpu: [] })

async function run() {
  const server = await startBenchServer()
  const bare = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  try {
    const heard = await server.signedInProject(200, 1)
    const unheard = await server.signedInProject(200, 2)
    const rows: Row[] = []
    for (const count of SOCKETS) {
      const clients = startClientProcess()
      try {
        const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`
        await clients.open({ url: server.url, count, cookie: heard.cookie, projectId: heard.projectId })
        await clients.open({ url: bareUrl, count })
        const [product, floor] = [noFigures(), noFigures()]
        for (let round = -1; round < ROUNDS; round++) {
          const sides: [Figures, SignedInProject][] = [
            [product, heard],
            [floor, unheard],
          ]
          if (round % 2) sides.reverse()
          for (const [figures, project] of sides) {
            const measured = await measureRound(server, bare, project, project === unheard, clients, count)
            if (round < 0) continue
            for (const name of Object.keys(figures) as (keyof Figures)[]) figures[name].push(measured[name])
          }
        }
        rows.push(...rowsOf(count, product, floor))
      } finally {
        await clients.stop()
      }
    }
    return {
      rows,
      notes: [
        `Milliseconds from the commit to the arrival in the clients' process, ${MOVES_PER_SECOND} moves a second; the floor sends the same bytes through bare \`ws\` after the same commit of a project that nobody has open. All clients are bare \`ws\`. Server and clients share the machine's cores, so a part of every figure is clients waiting for each other.`,
      ],
    }
  } finally {
    for (const socket of bare.clients) socket.terminate()
    bare.close()
    await server.close()
  }
}

async function measureRound(
  server: Awaited<ReturnType<typeof startBenchServer>>,
  bare: WebSocketServer,
  project: SignedInProject,
  asFloor: boolean,
  clients: ReturnType<typeof startClientProcess>,
  count: number,
): Promise<Record<keyof Figures, number>> {
  const sent = new Map<number, number>()
  const cpuBefore = ownCpu()
  for (const move of randomMoves(project, MOVES_PER_ROUND)) {
    const next = sleep(1000 / MOVES_PER_SECOND)
    const verdicts = await server.projects.dispatch(project.projectId, project.coordinatorId, [move])
    // The product's events leave in the next turn of the event loop, so this is the moment of the commit for both sides.
    const at = Number(process.hrtime.bigint() / 1000n)
    const verdict = verdicts === 'not-found' ? undefined : verdicts[0]
    if (!verdict || !('event' in verdict)) throw new Error('the move was refused')
    sent.set(verdict.event.version, at)
    if (asFloor) {
      const message = { projectId: project.projectId, events: [verdict.event] }
      const text = `42${JSON.stringify(['project.events', message])}`
      for (const socket of bare.clients) socket.send(text)
    }
    await next
  }
  const cpu = (ownCpu() - cpuBefore) / MOVES_PER_ROUND
  await sleep(200)
  const arrivals = await clients.collect()
  const latencies: number[] = []
  for (let n = 0; n < arrivals.length; n += 2) {
    latencies.push(((arrivals[n + 1] ?? 0) - (sent.get(arrivals[n] ?? 0) ?? Number.NaN)) / 1000)
  }
  if (latencies.length !== MOVES_PER_ROUND * count) throw new Error(`${latencies.length} arrivals`)
  return { p50: median(latencies), p95: percentile(latencies, 0.95), p99: percentile(latencies, 0.99), cpu }
}

function rowsOf(count: number, product: Figures, floor: Figures): Row[] {
  return (['p50', 'p95', 'p99', 'cpu'] as const).map((name) => {
    const ratio = medianRatio(product[name], floor[name])
    return {
      what: `${count} sockets, ${name === 'cpu' ? 'server CPU per move' : name}`,
      measured: `${shown(median(product[name]))} ms`,
      floor: `bare \`ws\` broadcast: ${shown(median(floor[name]))} ms`,
      ratio,
      ...(name === 'p95' && count === JUDGED_SOCKETS ? { target: atMost(ratio, 1.5) } : {}),
    }
  })
}

export const fanoutBenchmark: Benchmark = { title: 'Fan-out: from a commit to everybody else', seconds: 120, run }
