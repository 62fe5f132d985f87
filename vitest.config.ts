import { defineConfig } from 'vitest/config'

/**
 * How long a test may wait for something that must come, and may take as a whole: a machine that others keep busy takes
 * thirty times as long as an idle one. None of it costs anything while the tests pass.
 */
const PATIENCE = { expect: { poll: { timeout: 30_000 } }, testTimeout: 180_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    // Two cores are the least that anybody has; vitest's own default would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'domain',
          environment: 'node',
          include: ['packages/*/{src,test}/**/*.test.ts', 'tools/**/*.test.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          // The contrast test reads the colours where they are written.
          css: { include: [/tokens\.css/] },
          setupFiles: './apps/web/test/patience.ts',
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'server',
          environment: 'node',
          include: ['apps/server/{src,test}/**/*.test.ts'],
          globalSetup: './apps/server/test/database-setup.ts',
          // Each file has a database of its own; two at a time is what a small machine carries without noise in the timings.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...PATIENCE,
        },
      },
    ],
  },
})
