import { defineConfig } from '@playwright/test'
import { BROWSER } from './support/browser.ts'

/**
 * The whole suite fits in a few minutes on two cores; a test that needs a second try is broken. How long a thing may take is
 * the affair of the measurements: the patience here is for a machine that does something else at the same time.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    actionTimeout: 20_000,
    timezoneId: 'Europe/Riga',
    // Pictures of each step cost a quarter of the whole suite's work; what stood on the page is in the snapshots.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: BROWSER,
  },
})
