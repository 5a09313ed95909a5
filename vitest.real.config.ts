import { defineConfig } from 'vitest/config'
import { reporters, retry } from './test/flaky.ts'

/** Tests against parts we did not write: MLflow servers, the Python client, the workflow runner. */
export default defineConfig({
  test: {
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters,
    retry,
    projects: [
      // Their servers start and wait more than they compute: two files side by side.
      { extends: true, test: { name: 'real', include: ['test/real/**/*.test.ts'], maxWorkers: 2 } },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/runner/**/*.test.ts', 'test/browser/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
