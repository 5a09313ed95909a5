import { defineConfig } from 'vitest/config'
import { reporters, retry } from './test/flaky.ts'

const setup = { setupFiles: ['test/property-seed.ts'], testTimeout: 30_000, retry }

/** Each plays a corpus of failures through the whole pipeline, which takes longer than all other tests together. */
const whole = [
  'test/whole/corpus.test.ts',
  'test/whole/variation.test.ts',
  'test/whole/commands-prove-fix.test.ts',
  'test/whole/mixed-answers.test.ts',
  'test/whole/post-step.test.ts',
  'test/whole/*/*.test.ts',
]
const alone = ['test/github/proxy.test.ts', 'test/whole/faults.test.ts']
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
          exclude: [...whole, ...alone, ...elsewhere],
        },
      },
      // npm test: what a library decides once in a process, and what keeps a process busy.
      { test: { ...setup, name: 'alone', include: alone, exclude: whole } },
      // npm run test:whole
      { test: { ...setup, name: 'whole', include: whole } },
    ],
  },
})
