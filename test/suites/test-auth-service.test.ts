import { expect, test } from 'vitest'
import { validates } from '../whole/answers.ts'
import { replay } from '../whole/replay.ts'
import { auth, paths } from '../whole/scenario.ts'

test.each([
  ['auth.refuses-no-key', 'none'],
  ['auth.refuses-garbage', 'garbage'],
] as const)('%s fails where the auth service lets it in', async (id, when) => {
  const report = await replay({
    name: 'an auth service that lets anybody in',
    source: 'src/suites/test-auth-service.ts',
    expected: [],
    rules: [auth(paths.validate, validates(), { when: [when] })],
    inputs: () => ({ suites: 'test_auth_service' }),
  })
  const failed = report.checks.filter(({ status }) => status !== 'pass')
  expect(failed.map((check) => [check.id, check.status])).toEqual([[id, 'fail']])
})

test('the auth service is asked about the caller’s key before it refuses what is none', async () => {
  const { exchanges } = await replay({
    name: 'a healthy platform',
    source: 'src/suites/test-auth-service.ts',
    expected: [],
    rules: [],
  })
  const asked = exchanges.filter(({ request }) => /\/keys\/validate$/.test(request.url))
  expect(asked.length).toBeGreaterThan(2)
  expect(asked[0]?.request.headers.authorization).toBe('Bearer ***api-key***')
})
