import { expect, test } from 'vitest'
import { faultOfKey } from '../../src/platform/judged-key.ts'

test.each([
  'Malformed API key: checksum mismatch',
  'Invalid API key format',
  'Malformed key',
  'API key is invalid',
  'API key checksum mismatch',
  'The API key has expired',
  'The API key must start with hk_',
  'the access token could not be decoded',
  'Could not validate credentials',
  'invalid_token',
  'Invalid authorization header',
  '[{"type":"value_error","loc":["header","authorization"],"msg":"unexpected form"}]',
])('400 and 422 find fault with the key: %s', (words) => {
  expect(faultOfKey(400, words)).toBe('wrong')
  expect(faultOfKey(422, words)).toBe('wrong')
})

test.each([
  'API key required',
  'Missing Authorization header',
  'X-API-Key header is missing',
  '[{"type":"missing","loc":["header","authorization"],"msg":"Field required"}]',
])('or miss it: %s', (words) => {
  expect(faultOfKey(400, words)).toBe('missing')
})

test.each([
  'Invalid page_token',
  'invalid next page token',
  'CSRF token is invalid',
  'Idempotency-Key header is required',
  'Invalid token: HOK-7',
  'Unknown token "HOK-7"',
  'Invalid tag key',
  'primary key mismatch',
  '[{"type":"missing","loc":["body","token_id"],"msg":"Field required"}]',
  'Invalid parameter value',
])('of anything else they say nothing: %s', (words) => {
  expect(faultOfKey(400, words)).toBeUndefined()
})

test('a refusal of rights names the key without finding fault with it', () => {
  expect(faultOfKey(403, 'Invalid API key')).toBe('wrong')
  expect(faultOfKey(403, 'This API key is not allowed to write')).toBeUndefined()
  expect(faultOfKey(403, 'API key required')).toBeUndefined()
})

test('no status besides is about the key by its words', () => {
  expect(faultOfKey(404, 'Invalid API key')).toBeUndefined()
  expect(faultOfKey(500, 'Invalid API key')).toBeUndefined()
})
