import { defineConfig } from '@playwright/test'
import { BROWSER } from './support/browser.ts'

/** The whole suite fits in a few minutes on two cores; a test that needs a second try is broken. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  outputDir: 'test-results',
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    actionTimeout: 10_000,
    timezoneId: 'Europe/Riga',
    trace: 'retain-on-failure',
    launchOptions: BROWSER,
  },
})
