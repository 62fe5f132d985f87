// pnpm check: the fast loop, under a minute, without a database and without a browser.
import { main, prepare } from './prepare.mjs'
import { format, lint, messages, spec, structure, types } from './static-steps.mjs'
import { runSteps, vitest } from './steps.mjs'

await main(async () => {
  await prepare()
  const units = vitest('unit tests', ['--project', 'domain', '--project', 'web'])
  return runSteps([types, format, lint, structure, spec, messages, units])
})
