import { expect, test } from 'vitest'
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
