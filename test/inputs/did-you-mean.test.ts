import { expect, it } from 'vitest'
import { didYouMean } from '../../src/inputs/did-you-mean.ts'

const names = ['read-only', 'full', 'test_bearer_auth', 'verify_api_proxy', 'verify_api_gateway']

it.each([
  ['readonly', 'read-only'],
  ['READ_ONLY', 'read-only'],
  ['fulll', 'full'],
  ['test-bearer-auth', 'test_bearer_auth'],
  ['bearer', 'test_bearer_auth'],
  ['proxy', 'verify_api_proxy'],
])('%s means %s', (given, meant) => expect(didYouMean(given, names)).toBe(`; did you mean ${meant}?`))

it.each(['', 'x', 'dry-run', 'verify', 'au', 'x'.repeat(100_000)])('%.20s means none', (given) =>
  expect(didYouMean(given, names)).toBe(''),
)

it('shows a name as the caller writes it', () =>
  expect(didYouMean('ful', names, (name) => `--${name}`)).toBe('; did you mean --full?'))
