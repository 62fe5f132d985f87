// npm test: everything, the quick steps first. TEST_POSTGRES_URL (a superuser's address) repeats the integration tests on
// that server; TEST_REDIS_URL switches on the tests that need Redis. `.ci/run` provides both.
import { existsSync } from 'node:fs'
import { build } from './build-steps.mjs'
import { main, prepare } from './prepare.mjs'
import { runProgram } from './process.mjs'
import { deadCode, dependencies, format, lint, messages, schemaDrift, spec, structure, types } from './static-steps.mjs'
import { playwright, runSteps, vitest, whole } from './steps.mjs'

await main(async () => {
  await prepare()
  const { TEST_POSTGRES_URL } = process.env
  const server = ['--project', 'server']
  return runSteps([
    ...[types, format, lint, structure, spec, messages, dependencies, deadCode, schemaDrift],
    vitest('unit, laws, convergence', ['--project', 'domain', '--project', 'web']),
    vitest('integration, embedded PostgreSQL', server, { TEST_DATABASE_URL: '' }),
    ...(TEST_POSTGRES_URL
      ? [vitest('integration, PostgreSQL server', server, { TEST_DATABASE_URL: TEST_POSTGRES_URL })]
      : []),
    whole('build', async () => {
      await build()
      return 0
    }),
    whole('browser', findBrowser),
    playwright('end to end'),
  ])
})

/** Debian's Chromium when it is there, else the one that Playwright downloads. */
async function findBrowser() {
  if (existsSync('/usr/bin/chromium')) return 0
  return runProgram('@playwright/test', ['install', 'chromium'], { workspace: 'e2e' })
}
