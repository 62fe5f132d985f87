import { join } from 'node:path'
import { weighFirstLoad } from '../tools/first-load.ts'
import { atMost, type Benchmark } from './result.ts'
import { root } from './server-process.ts'

async function run() {
  const { entry, board } = weighFirstLoad(join(root, 'apps/web/dist'))
  const row = (what: string, kilobytes: number, limit: number) => ({
    what,
    measured: `${kilobytes.toFixed(1)} kB`,
    floor: '',
    target: atMost(kilobytes, limit, ' kB'),
  })
  return {
    rows: [row('Every page', entry, 120), row('An open board, its socket included', board, 180)],
    notes: ['JavaScript, gzip level 9, with the texts of one language; 1 kB is 1,000 bytes.'],
  }
}

export const sizeBenchmark: Benchmark = { title: 'First load', seconds: 10, run }
