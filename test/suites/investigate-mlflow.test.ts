import { expect, test } from 'vitest'
import { flaskPage } from '../../src/sandbox/respond.ts'
import { replay } from '../whole/replay.ts'
import { platform } from '../whole/scenario.ts'

test('a server without logged models passes, with a warning for users of MLflow 3 clients', async () => {
  const report = await replay({
    name: 'MLflow 2 behind the API',
    source: 'MLflow 2.22.5 answers GET logged-models/{id} with its HTML 404',
    expected: [],
    rules: [platform(/\/logged-models/, flaskPage(404))],
  })
  const check = report.checks.find(({ id }) => id === 'mlflow.logged-models')
  expect(check).toMatchObject({
    status: 'warn',
    reason: expect.stringMatching(/log_model of MLflow 3 clients/),
  })
  expect(report.verdict).toBe('pass')
})
