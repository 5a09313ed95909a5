import { expect, test } from 'vitest'
import type { Reply } from '../../src/sandbox/call.ts'
import { detail } from '../whole/answers.ts'
import { replay } from '../whole/replay.ts'
import { paths, platform } from '../whole/scenario.ts'

test.each([
  ['bearer.x-api-key', 'x-api-key'],
  ['bearer.api-key-scheme', 'api-key-scheme'],
] as const)('%s is a warning where only this form is refused', async (id, when) => {
  const report = await replay({
    name: 'an API that knows fewer forms of a key',
    source: 'src/suites/test-bearer-auth.ts',
    expected: [],
    rules: [platform(paths.api, detail(401, 'API key required'), { when: [when] })],
    inputs: () => ({ suites: 'test_bearer_auth' }),
  })
  expect(report.checks.find((check) => check.id === id)).toMatchObject({ status: 'warn' })
  expect(report.verdict).toBe('pass')
})

/** What an API answers to an invented key, and nothing else is changed. */
const toInventedKey = (reply: ReturnType<typeof detail>) =>
  replay({
    name: 'an API that looks at the form of a key',
    source: 'src/suites/test-bearer-auth.ts',
    expected: [],
    rules: [platform(paths.api, reply, { when: ['garbage'] })],
    inputs: () => ({ suites: 'test_bearer_auth' }),
  })

test.each([
  detail(400, 'Invalid API key format'),
  detail(422, [{ type: 'value_error', loc: ['header', 'authorization'], msg: 'Not a key' }]),
  detail(403, 'Invalid API key'),
])('an invented key is refused by words about it, whatever the status', async (reply) => {
  const report = await toInventedKey(reply)
  expect(report.checks.find(({ id }) => id === 'bearer.garbage-refused')).toMatchObject({ status: 'pass' })
  expect(report.verdict).toBe('pass')
})

test('an answer about anything else has let it past', async () => {
  const report = await toInventedKey(detail(400, 'Invalid page token'))
  expect(report.checks.find(({ id }) => id === 'bearer.garbage-refused')).toMatchObject({ status: 'fail' })
})

test.each<[string, 'garbage'[], 'warn' | 'skip']>([
  ['an invented key is refused', [], 'warn'],
  ['an invented key gets the same', ['garbage'], 'skip'],
])('nothing to see without a key is no refusal: %s', async (_, alike, status) => {
  const nothing: Reply = { status: 200, headers: [['content-type', 'application/json']], body: '{}' }
  const report = await replay({
    name: 'an API that lets in whoever sends no key, and shows nothing',
    source: 'src/suites/test-bearer-auth.ts',
    expected: [],
    rules: [platform(paths.tracking, nothing, { when: ['none', ...alike] })],
    inputs: () => ({ suites: 'test_bearer_auth' }),
  })
  expect(report.checks.find(({ id }) => id === 'bearer.no-key-refused')).toMatchObject({ status })
})
