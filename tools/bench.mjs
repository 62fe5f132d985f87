// pnpm bench [name…]: measures the product against floors of the same run; bench/main.ts says what there is.
import { build } from './build-steps.mjs'
import { main, prepare } from './prepare.mjs'
import { runProgram } from './process.mjs'

await main(async () => {
  await prepare()
  await build()
  return runProgram('tsx', ['bench/main.ts', ...process.argv.slice(2)], { env: { NODE_ENV: 'production' } })
})
