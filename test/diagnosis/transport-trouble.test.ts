import { expect, test } from 'vitest'
import { saysAuthErred, transportTrouble } from '../../src/diagnosis/transport-trouble.ts'

test.each([
  ['Authentication service error: certificate verify failed', /TLS/],
  ['Authentication service error: Max retries exceeded (Name or service not known)', /host name/],
  ['Authentication service error: Read timed out. (read timeout=3)', /how long/],
  ['Authentication service error: Connection refused', /address and port/],
])('%s was no answer of the auth service', (words, fix) => {
  expect(saysAuthErred(words)).toBe(false)
  expect(transportTrouble(words)?.fix).toMatch(fix)
})

test.each(['Authentication service error', 'Authentication service error: 422'])('%s was one', (words) => {
  expect(saysAuthErred(words)).toBe(true)
})
