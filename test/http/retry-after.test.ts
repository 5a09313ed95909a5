import { describe, expect, it } from 'vitest'
import { retryAfterMs } from '../../src/http/retry-after.ts'

describe('retryAfterMs', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0)
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Thu, 01 Jan 2026 12:00:03 GMT', 3000],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
  ])('%s', (value, ms) => expect(retryAfterMs(value, now)).toBe(ms))

  it.each(['', 'soon', '-1', '1.5', '1s', 'GMT', '2026-01-01'])('"%s" is unreadable', (value) => {
    expect(retryAfterMs(value, now)).toBeUndefined()
  })
})
