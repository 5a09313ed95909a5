import { expect, test } from 'vitest'
import { waitedFor } from '../../src/diagnosis/silent-host.ts'
import type { Exchange } from '../../src/schema/report.ts'
import { factsFrom, lost, observed } from './calls.ts'

const waiting = (totalMs: number, more: Partial<Exchange['timings']> = {}): Exchange => ({
  ...lost('TIMEOUT'),
  timings: { totalMs, ...more },
})

test('tells the longest wait for an answer, not that of a shortened repeat, and whether it began', () => {
  const [first, again] = [waiting(6_000), waiting(1_500)]
  expect(waitedFor(observed(again, [first, again]), factsFrom([first, again]))).toBe(
    'got no answer within 6 s',
  )
  const begun = waiting(5_000, { firstByteMs: 10 })
  expect(waitedFor(observed(begun), factsFrom([begun]))).toMatch(/^began .* within 5 s$/)
})
