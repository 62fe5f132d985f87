import { dispatchBenchmark } from './dispatch.ts'
import { fanoutBenchmark } from './fanout.ts'
import { moveCostBenchmark } from './move-cost.ts'
import { openBenchmark } from './open.ts'

const x = { dispatchBenchmark, openBenchmark, moveCostBenchmark, fanoutBenchmark }[process.argv[2]!]!
const r = await x.run()
for (const o of r.rows) console.log(o.what, '|', o.measured, '|', o.floor, '|', o.ratio, JSON.stringify(o.target))
