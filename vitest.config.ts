import { defineConfig } from 'vitest/config'

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
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          // The contrast test reads the colours where they are written.
          css: { include: [/tokens\.css/] },
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
