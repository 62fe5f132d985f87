// pnpm bench [name…]: all benchmarks, written to RESULTS.md; or the named ones, printed only.
import { writeFileSync } from 'node:fs'
import { dispatchBenchmark } from './dispatch.ts'
import { dropToPaintBenchmark } from './drop-to-paint.ts'
import { fanoutBenchmark } from './fanout.ts'
import { framesBenchmark } from './frames.ts'
import { closeWhatIsLeft } from './left-open.ts'
import { describeMachine, isBusy } from './machine.ts'
import { moveCostBenchmark } from './move-cost.ts'
import { openBenchmark } from './open.ts'
import { printReport, printSection, type Report } from './report.ts'
import type { Benchmark } from './result.ts'
import { sizeBenchmark } from './size.ts'
import { startBenchmark } from './start.ts'

const BENCHMARKS: Record<string, Benchmark> = {
  dispatch: dispatchBenchmark,
  open: openBenchmark,
  fanout: fanoutBenchmark,
  'move-cost': moveCostBenchmark,
  start: startBenchmark,
  size: sizeBenchmark,
  'drop-to-paint': dropToPaintBenchmark,
  frames: framesBenchmark,
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`)
  process.exit(1)
}

const [machine, busy] = [describeMachine(), isBusy()]
const reports: Report[] = []
for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
  const benchmark = BENCHMARKS[name] as Benchmark
  const report = await bounded(benchmark)
  console.log(printSection(report))
  reports.push(report)
}
if (names.length === 0) {
  writeFileSync(new URL('RESULTS.md', import.meta.url), printReport({ machine, busy, date: new Date() }, reports))
  console.log('Written to bench/RESULTS.md.')
}
await closeWhatIsLeft()
process.exit(reports.some(({ section }) => section.rows.length === 0) ? 1 : 0)

/** One that fails or takes too long leaves its reason in the place of its figures, and the others are measured still. */
async function bounded({ title, seconds, run }: Benchmark): Promise<Report> {
  console.log(`${title} …`)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} seconds`)), seconds * 1000)
  })
  try {
    return { title, section: await Promise.race([run(), late]) }
  } catch (error) {
    console.error(error)
    return { title, section: { rows: [], notes: [`Not measured: ${(error as Error).message}.`] } }
  } finally {
    clearTimeout(timer)
  }
}
