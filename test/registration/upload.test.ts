import { expect, test } from 'vitest'
import { transferTimeoutMs } from '../../src/registration/upload.ts'

test.each([
  [0, 10_000],
  [500, 10_001],
  // Four terabytes, the largest model: Node's timers go off at once where they are set to more.
  [4e12, 2 ** 31 - 1],
])('a transfer of %i bytes may take %i ms', (bytes, ms) => {
  expect(transferTimeoutMs(bytes, 10_000)).toBe(ms)
})
