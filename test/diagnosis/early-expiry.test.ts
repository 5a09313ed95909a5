import { expect, test } from 'vitest'
import { clockAhead, expiresAhead } from '../../src/diagnosis/early-expiry.ts'
import type { Observation } from '../../src/diagnosis/evidence.ts'
import { observed, shown } from './calls.ts'

const now = Date.parse('2026-11-28T06:00:00Z')

const told = (detail: string, replyHeaders: Record<string, string> = {}): Observation =>
  observed({
    ...shown({ detail }, { status: 401, replyHeaders }),
    startedAt: new Date(now).toISOString(),
  })

test.each([
  ['API key expired at 2026-11-28T07:00:00Z', '60 min'],
  ['API key has expired (2026-11-28 11:30:00 UTC)', '5.5 h'],
  ['Key expired on 2026-11-28T10:00:00.123+02:00', '2 h'],
])('an end that lies ahead is none: %s', (words, apart) => {
  expect(expiresAhead(told(words))).toContain(`${apart} ahead`)
})

test.each([
  'API key expired at 2026-11-28T05:59:00Z',
  'API key expired at 2026-11-28T06:03:00Z',
  'API key expired at 2026-11-28T09:00:00+05:00',
  'API key expired at 2026-11-28T09:00:00',
  'API key expired',
  'The key expires at 2027-01-01T00:00:00Z and was revoked',
  'API key not found',
])('an end that has passed, or is not told for certain, is one: %s', (words) => {
  expect(expiresAhead(told(words))).toBeUndefined()
})

test('the clock of whoever answers is ahead where its Date is', () => {
  expect(clockAhead(told('x', { date: 'Sat, 28 Nov 2026 11:00:00 GMT' }))).toBe('5 h')
  expect(clockAhead(told('x', { date: 'Sat, 28 Nov 2026 06:00:02 GMT' }))).toBeUndefined()
  expect(clockAhead(told('x'))).toBeUndefined()
})
