import { expect, it } from 'vitest'
import { withheld } from '../../src/diagnosis/withheld-key.ts'

it.each([
  ["API key environment mismatch: this key belongs to 'production'", 'belongs to another environment'],
  ['You used a test key in live mode', 'belongs to another environment'],
  ['Account suspended: payment overdue', 'is of an account that is suspended'],
  ['The key is not valid until 2027-01-01', 'is not valid yet'],
  ['Please confirm your e-mail address first', 'is of an account that is not active'],
  ['User is disabled', 'is of an account that is not active'],
  ['API key has been rotated on 2026-11-20. Use the new key.', 'was replaced by a newer one'],
  ['Terms of service version 4 must be accepted', 'is held back until something is done'],
  ['You must first sign the data agreement', 'is held back until something is done'],
])('%s', (words, what) => {
  expect(withheld(words)?.what).toBe(what)
})

it.each([
  'Invalid or expired API key',
  'API key not found or invalid',
  'API key has been deactivated',
  'API key revoked',
  'API key is not active',
  'API key required',
  'You must provide a valid API key',
  'Key expired: keys are rotated every 90 days',
  'Invalid key: set the environment variable to one from https://app.example/billing',
])('%s gives no reason that a new key would not end', (words) => {
  expect(withheld(words)).toBeUndefined()
})
