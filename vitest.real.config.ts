import { defineConfig } from 'vitest/config'
import { reporters, retry } from './test/flaky.ts'

/** Tests against parts we did not write: MLflow servers, the Python client, the workflow runner. */
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.ts', 'test/runner/**/*.test.ts', 'test/browser/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    reporters,
    retry,
  },
})
