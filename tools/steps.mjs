import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runProgram } from './process.mjs'

/**
 * Runs steps in order up to the first that fails, and ends with a summary and the line `N passed, N failed`.
 * A step is `{ title, run }`; `run` answers `{ passed, failed }`. Returns the exit code.
 */
export async function runSteps(steps) {
  const results = []
  for (const { title, run } of steps) {
    console.log(`\n== ${title} ==`)
    const began = performance.now()
    const result = await run().catch((error) => {
      console.error(error.message)
      return { passed: 0, failed: 1 }
    })
    results.push({ ...result, seconds: (performance.now() - began) / 1000 })
    if (result.failed > 0) break
  }
  printSummary(steps, results)
  return results.some(({ failed }) => failed > 0) ? 1 : 0
}

function printSummary(steps, results) {
  console.log('\n== summary ==')
  for (const [at, { title }] of steps.entries()) {
    const result = results[at]
    const outcome = result
      ? `${result.failed > 0 ? 'FAILED' : 'ok    '} ${result.passed} passed, ${result.failed} failed, ${result.seconds.toFixed(1)} s`
      : 'not run'
    console.log(`${title.padEnd(34)} ${outcome}`)
  }
  const total = (of) => results.reduce((sum, result) => sum + result[of], 0)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
}

/** A check that is right or wrong as a whole: `check` answers an exit code. */
export function whole(title, check) {
  return {
    title,
    run: async () => ((await check()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  }
}

export function vitest(title, words, env = {}) {
  return counted(
    title,
    async (report) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return runProgram('vitest', ['run', ...words, ...reporters], { env })
    },
    ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  )
}

export function playwright(title, words = []) {
  return counted(
    title,
    async (report) =>
      runProgram('@playwright/test', ['test', '--reporter=list,json', ...words], {
        workspace: 'e2e',
        cwd: join(root, 'e2e'),
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      }),
    // A test that needed a second try has failed once too often.
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  )
}

/** A test runner that leaves a report; one that ends badly has failed at least once, whatever its report says. */
function counted(title, start, count) {
  return {
    title,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'meanwhile-report-'))
      const report = join(folder, 'report.json')
      try {
        const code = await start(report)
        const { passed, failed } = readCounts(report, count)
        return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

function readCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}
