// pnpm check: the fast loop, without a database and without a browser: under a minute, unless everything builds on what changed.
// `npm test` runs every test.
import { main, prepare } from './prepare.mjs'
import { format, lint, messages, spec, structure, types } from './static-steps.mjs'
import { runSteps, vitest } from './steps.mjs'

await main(async () => {
  await prepare()
  const units = vitest('unit tests of changes', ['--project', 'domain', '--project', 'web', '--changed'])
  return runSteps([types, format, lint, structure, spec, messages, units])
})
