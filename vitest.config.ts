import { defineConfig } from 'vitest/config'
import { reporters, retry } from './test/flaky.ts'

const setup = { setupFiles: ['test/property-seed.ts'], testTimeout: 30_000, retry }

/** What crosses the sources: corpora of failures, and every fault, through the whole pipeline. */
const whole = 'test/whole/**/*.test.ts'
/** A library decides once in a process which proxy it takes. */
const alone = 'test/github/proxy.test.ts'
const elsewhere = ['test/real/**', 'test/runner/**', 'test/browser/**']

export default defineConfig({
  test: {
    // Twice the processors of a usual runner: files wait about as long as they compute.
    maxWorkers: 4,
    reporters,
    projects: [
      // npm test: files share a process, which saves loading the sources for each.
      {
        test: {
          ...setup,
          name: 'short',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [whole, alone, ...elsewhere],
        },
      },
      // npm test
      { test: { ...setup, name: 'alone', include: [alone] } },
      // npm run test:whole
      { test: { ...setup, name: 'whole', include: [whole] } },
    ],
  },
})
