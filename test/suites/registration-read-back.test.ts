import { expect, test } from 'vitest'
import type { Reply } from '../../src/sandbox/call.ts'
import { replay } from '../whole/replay.ts'
import { platform } from '../whole/scenario.ts'

test('an alias that leads to another version fails', async () => {
  const healthy = {
    answer: (reply: Reply) => ({
      ...reply,
      body: JSON.stringify({ model_version: { name: 'm', version: '7' } }),
    }),
  }
  const report = await replay({
    name: 'an alias that leads elsewhere',
    source: 'src/suites/registration-read-back.ts',
    expected: [],
    rules: [platform(/\/registered-models\/alias/, { healthy }, { methods: ['GET'] })],
  })
  expect(report.checks.find(({ id }) => id === 'registration.alias')).toMatchObject({ status: 'fail' })
})
