import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**', 'test/runner/**', 'test/browser/**'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 30_000,
    // More than the two processors of a usual runner: the longest files wait more than they compute.
    maxWorkers: 3,
  },
})
